// SPDX-License-Identifier: Apache-2.0
/// Somebody rang and said that a person is protected: what now?
///
/// Words: a *notice* is what was said by word of mouth, by whom, and when; its *receipt* proves
/// that it was given.
///
/// Units: days and clock times in the zone that the form names.
///
/// Refuses: to let a notice lapse because nobody confirmed it; a time that has not come.
///
/// Start reading at [NoticeController], then [HeardNotice].
@NullMarked
package org.holdfast.web.people.notice;

import org.jspecify.annotations.NullMarked;
