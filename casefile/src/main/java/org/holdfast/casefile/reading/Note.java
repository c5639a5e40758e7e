// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.reading;

/// A choice that a reader made and shows: an unknown column that was left out, a clock time whose
/// zone came from an airport, a century that came from a departure.
///
/// @param where what it concerns
/// @param sentence what was chosen and why; no personal value
public record Note(Position where, String sentence) {}
