// SPDX-License-Identifier: Apache-2.0
/// Who signed this text, and is it the text they signed?
///
/// Words: a *note* is a text with signatures under it (C2SP signed-note v1.0.0); a *signer* holds a
/// private key; a *verifier* holds the public one and is what people publish; a *cosigner* signs a
/// checkpoint together with the time (C2SP tlog-cosignature v1.0.1), as witnesses do.
///
/// Units: texts are UTF-8 and end in a newline; key ids are the first 4 bytes of a SHA-256; times
/// are whole seconds since 1970.
///
/// Refuses: a note in which a known key's signature fails. A signature by a key that is not known
/// is kept apart and proves nothing.
///
/// Start reading at [Note], then [NoteVerifier], then [SignedNote].
@NullMarked
package org.holdfast.tlog.note;

import org.jspecify.annotations.NullMarked;
