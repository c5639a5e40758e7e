// SPDX-License-Identifier: Apache-2.0
/// Who is at the desk, what waits for a second person, and who read what?
///
/// Words: an *administrator* admits people and gives them passwords, and releases nobody; a
/// *proposal* is what one person asks and another may record.
///
/// Units: positions of entries from 0.
///
/// Refuses: whatever the record refuses, in its words.
///
/// Start reading at [AdministrationController].
@NullMarked
package org.holdfast.web.administration;

import org.jspecify.annotations.NullMarked;
