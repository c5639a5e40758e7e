// SPDX-License-Identifier: Apache-2.0
/// How is a page of the desk written?
///
/// Words: a *viewer* is whoever a page is written for, with language, zone and rights; the *strip*
/// is the line of instruments under the masthead; a *form* is what somebody fills in.
///
/// Units: times are written in the viewer's zone, which they name.
///
/// Refuses: markup that nobody escaped; every text passes [org.holdfast.report.text.Markup].
///
/// Start reading at [DeskSheet].
@NullMarked
package org.holdfast.web.page;

import org.jspecify.annotations.NullMarked;
