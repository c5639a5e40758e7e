// SPDX-License-Identifier: Apache-2.0
/// What does a desk need to have its own database, from a folder and a port alone?
///
/// Words: a *local database* is an embedded server with the record's database in it, of this
/// version.
///
/// Units: a port is a TCP port on 127.0.0.1; 0 is any that is free.
///
/// Refuses: to hand out the superuser's login. What is asked of the record is asked as the
/// application.
///
/// Start reading at [LocalDatabase].
@NullMarked
package org.holdfast.postgres.local;

import org.jspecify.annotations.NullMarked;
