// SPDX-License-Identifier: Apache-2.0
/// How are chosen entries handed to a court or an opponent, so that they can check them without us?
///
/// Words: a *bundle* is a folder in the BagIt form (RFC 8493) with some entries of the record, what
/// is *shown* of each, its proof, documents byte for byte, who held them, and the draft of a
/// certificate; its *payload* is what lies under `data/`, its *tag files* lie beside it.
///
/// Units: positions count entries from 0 and are written with nine digits; instants are UTC;
/// digests are SHA-256 and SHA-512 in lower case.
///
/// Refuses: to sign for a person; to follow a link, to read outside the folder, to pass over a file
/// that nothing declares; to call a bundle verified whose entries are not all under its one
/// checkpoint, signed by a key that the reader trusts.
///
/// Start reading at [Bundle], then [BundleFolder], then [BundleCheck]. The files are specified in
/// `docs/formats/bundles.md`.
@NullMarked
package org.holdfast.report.bundle;

import org.jspecify.annotations.NullMarked;
