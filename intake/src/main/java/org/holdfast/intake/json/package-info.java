// SPDX-License-Identifier: Apache-2.0
/// What does this JSON file say, and does it say it whole?
///
/// Words: a *field* is a name and a value of a JSON object; its *path* says where it stands, as in
/// `seats[0].dateOfBirth`, counted from 0 as in RFC 9535.
///
/// Units: lines and columns from 1, columns in UTF-16 units; byte offsets from 0.
///
/// Refuses: bytes that are not UTF-8, a name that stands twice in one object, anything after the
/// end, anything missing at the end, `NaN`, a value of the wrong JSON type, and a field whose name
/// is a slip away from one that is missing.
///
/// Start reading at [ManifestJson] and [RegistryJson].
@NullMarked
package org.holdfast.intake.json;

import org.jspecify.annotations.NullMarked;
