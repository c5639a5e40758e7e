// SPDX-License-Identifier: Apache-2.0
/// How are columns of numbers kept in a file that nobody else reads, and read again only if they
/// are what was written?
///
/// Words: a *section* is one named column; the *head* says what a file was built from and holds the
/// hash of each section, and ends with its own hash, so that it vouches for the whole file.
///
/// Units: bytes; numbers are little-endian; hashes are SHA-256. docs/formats/index-file.md has the
/// whole format.
///
/// Refuses: a file that others can read or change, a link, and any file of which one bit differs
/// from what was written. It does not refuse what its owner forges: a hash is no signature.
///
/// Start reading at [SealedFile], then [Head].
@NullMarked
package org.holdfast.linkage.file;

import org.jspecify.annotations.NullMarked;
