// SPDX-License-Identifier: Apache-2.0
/// How is an act done, whoever asks for it?
///
/// A terminal and the desk do the same acts: open a record, record what was screened, watch what
/// departs. They stand here, and know neither.
///
/// Words: an *act* is something a person or a machine asks for and that is done whole or not at
/// all; a *failure* is why one cannot go on, in a sentence for the person.
///
/// Units: instants on the UTC time line; positions of entries from 0.
///
/// Refuses: with [org.holdfast.service.ActFailure], which names no value that was read.
///
/// Start reading at [org.holdfast.service.record.RecordFolder].
@NullMarked
package org.holdfast.service;

import org.jspecify.annotations.NullMarked;
