// SPDX-License-Identifier: Apache-2.0
/// What is on record about one return: who acts, what was done, asked and answered, where the
/// person is, what is planned.
///
/// Words: an *effort* is one act; a *counterpart* is somebody outside; *no response* is a value; a
/// *slip* puts a planned step off.
///
/// Units: times as precisely as they are known; days in the court's zone.
///
/// Refuses: to fill a blank. What nobody stated is empty, and is shown as not stated.
///
/// Start reading at [ReturnCase] and [CaseLog].
@NullMarked
package org.holdfast.casefile.returncase;

import org.jspecify.annotations.NullMarked;
