// SPDX-License-Identifier: Apache-2.0
/// How does the record become a log that anyone can check?
///
/// Words: *publishing* writes what is new as tiles, computes the root a second time, signs, stores
/// what was signed, and serves it, in this order; *serving* is putting the checkpoint where readers
/// see it.
///
/// Units: sizes count leaves; roots are SHA-256.
///
/// Refuses: to sign a root that the leaves do not lead to, a tree that is not the last one grown
/// longer, a second root for one size, and to sign while another signs.
///
/// Start reading at [Publisher].
@NullMarked
package org.holdfast.postgres.publish;

import org.jspecify.annotations.NullMarked;
