// SPDX-License-Identifier: Apache-2.0
/// What was brought into the registry, and how fresh is what it rests on?
///
/// Words: an *import* is a registry file that was brought in, as one batch of entries; a *source*
/// is a docket, a record or a paper; its *age* is how long ago it was last read.
///
/// Units: ages rounded up, limits rounded down.
///
/// Refuses: a file that is not whole, all of it.
///
/// Start reading at [RegistryController].
@NullMarked
package org.holdfast.web.people.registry;

import org.jspecify.annotations.NullMarked;
