// SPDX-License-Identifier: Apache-2.0
/// How does somebody keep the record from a terminal?
///
/// Words: the *record folder* holds the database, its keys and the published log; to *begin* a
/// record is to admit the first two people; to *propose* and to *approve* are the two acts of two
/// people.
///
/// Units: positions count entries from 0.
///
/// Refuses: a record that is shorter than what was published of it, and everything that the
/// record's own rules refuse; each with its reason.
///
/// Start reading at [RecordFolder], then [RecordCommand].
@NullMarked
package org.holdfast.cli.record;

import org.jspecify.annotations.NullMarked;
