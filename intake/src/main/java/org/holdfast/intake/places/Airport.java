// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.places;

import java.time.ZoneId;
import org.holdfast.protection.Place;

/// An airport, or a city by the code that its airports share.
///
/// @param iata its IATA location code, three capital letters or digits
/// @param icao its ICAO location indicator, four capital letters; empty where it has none
/// @param place its state or district in the United States, elsewhere its country
/// @param zone its zone
public record Airport(String iata, String icao, Place place, ZoneId zone) {}
