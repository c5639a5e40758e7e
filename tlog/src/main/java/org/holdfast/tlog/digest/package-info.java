// SPDX-License-Identifier: Apache-2.0
/// Are these the same bytes?
///
/// Words: a *digest* is what stands for bytes where they are only to be told apart.
///
/// Units: bytes; digests are 32 bytes, written as 64 hexadecimal digits in lower case.
///
/// Refuses: a text that is no digest, and any other algorithm.
///
/// Start reading at [Sha256].
@NullMarked
package org.holdfast.tlog.digest;

import org.jspecify.annotations.NullMarked;
