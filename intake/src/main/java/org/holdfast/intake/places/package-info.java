// SPDX-License-Identifier: Apache-2.0
/// Which country, state or airport does this text name?
///
/// Words: a *country* is an ISO 3166-1 code; a *subdivision* is a state, district or territory of
/// the United States by ISO 3166-2; an *airport* is an IATA location code, or the ICAO code of a
/// place that has one.
///
/// Units: zones are ids of the tz database as the JDK carries it.
///
/// Refuses: to guess. A text in no table is unresolved, never "elsewhere"; a text that names two
/// places (Georgia, `LA`, Congo) is unresolved too.
///
/// Start reading at [Places].
@NullMarked
package org.holdfast.intake.places;

import org.jspecify.annotations.NullMarked;
