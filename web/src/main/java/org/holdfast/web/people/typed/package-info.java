// SPDX-License-Identifier: Apache-2.0
/// What does somebody type in, and who can be found by it?
///
/// Words: what is *typed in* is read as the small registry file that would say the same; a person
/// is *found by* a list that states enough to compare.
///
/// Units: days and clock times in the zone that the form names.
///
/// Refuses: to leave a person out because too little is known; to fill in or choose anything for
/// whoever types.
///
/// Start reading at [HandEntry], then [NewPersonController].
@NullMarked
package org.holdfast.web.people.typed;

import org.jspecify.annotations.NullMarked;
