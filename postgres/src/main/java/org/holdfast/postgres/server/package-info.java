// SPDX-License-Identifier: Apache-2.0
/// How does a desk get a real database without installing one?
///
/// Words: the *data folder* is the user's, and holds everything; the *cluster* is PostgreSQL's own
/// folder in it; *binaries* are the pinned PostgreSQL programs that this build ships.
///
/// Units: ports are TCP ports on 127.0.0.1; times are seconds.
///
/// Refuses: a folder that others can read, a cluster of another major version, a second server on
/// one folder, a connection without a password, and to delete `postmaster.pid` for any reason.
///
/// Start reading at [EmbeddedServer]; then [Cluster] and [Binaries].
@NullMarked
package org.holdfast.postgres.server;

import org.jspecify.annotations.NullMarked;
