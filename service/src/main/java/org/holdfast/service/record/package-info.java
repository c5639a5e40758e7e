// SPDX-License-Identifier: Apache-2.0
/// How is a record opened, added to and published?
///
/// Words: a *record folder* holds a record's keys, its published log and, unless a server elsewhere
/// keeps it, its database; a *witness* is somebody outside who sees that the log only grows.
///
/// Units: positions of entries from 0.
///
/// Refuses: a record that is shorter than what was published of it, or another than a witness saw.
///
/// Start reading at [org.holdfast.service.record.RecordFolder].
@NullMarked
package org.holdfast.service.record;

import org.jspecify.annotations.NullMarked;
