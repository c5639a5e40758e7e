// SPDX-License-Identifier: Apache-2.0
/// What does the registry say of a person or a protection at this moment, in the words of a page?
///
/// Words: what is *seen* is an excerpt of the registry, read by the reader of registry files; what
/// is *told* is where the record says so; a *conflict* is two statements that stand side by side.
///
/// Units: instants on the UTC time line; times are written in the zone of the court that gave a
/// protection.
///
/// Refuses: to show a number whole without a reason.
///
/// Start reading at [RegistrySight], then [Today].
@NullMarked
package org.holdfast.web.people.sight;

import org.jspecify.annotations.NullMarked;
