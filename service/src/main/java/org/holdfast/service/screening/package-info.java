// SPDX-License-Identifier: Apache-2.0
/// How is an answer recorded and proven?
///
/// Words: a *slip* is the proof of one answer, for whoever stands at a gate.
///
/// Units: positions of entries from 0.
///
/// Refuses: to give out an answer that was not recorded.
///
/// Start reading at [org.holdfast.service.screening.Recorder].
@NullMarked
package org.holdfast.service.screening;

import org.jspecify.annotations.NullMarked;
