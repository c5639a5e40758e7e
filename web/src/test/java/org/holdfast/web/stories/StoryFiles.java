// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Invented people, lists and registries of the stories.
final class StoryFiles {
  /// The seat of somebody whom no registry names.
  static final String STRANGER =
      seat("3", "VALENCIA CUELLAR, GLORIA", "1983-06-25", "HND", "231939005");

  private StoryFiles() {}

  /// A registry of two people, one of whom a court protects, read from a docket that ages.
  static String registry(Instant readAt) {
    return """
    {"asOf":"%1$s",
     "sources":[{"id":"ca15-docket","kind":"DOCKET","readAt":"%1$s","staleAfter":"PT4H"}],
     "persons":[
      {"id":"P1","names":["Ulises Leonel Quiñónez Alvarenga"],"dateOfBirth":"1970-08-24",
       "sex":"M","nationalities":["HND"],"aNumbers":["A212-647-096"]},
      {"id":"P2","names":["Marisol Ixchel Tzunux Batz"],"dateOfBirth":"1991-02-03",
       "sex":"F","nationalities":["GTM"],"aNumbers":["A219-118-220"]}],
     "classes":[],
     "protections":[
      {"id":"X1","kind":"JUDICIAL_STAY","authority":"15th Cir.","docket":"26-1288","person":"P1",
       "bars":{"removal":"ANY"},"zone":"America/New_York",
       "times":{"entered":"2026-03-09T09:52:00-04:00"},"until":{"furtherOrder":true},
       "source":"ca15-docket"}],
     "events":[],
     "counts":{"persons":2,"protections":1,"events":0}}
    """
        .formatted(readAt);
  }

  /// A list of three seats: one whom a court protects, one registered without a protection, and a
  /// stranger.
  static String list(String operation, Instant departsAt, String... more) {
    List<String> seats = new ArrayList<>();
    seats.add(seat("1", "QUINONEZ ALVARENGA, ULISES LEONEL", "1970-08-24", "HND", "212647096"));
    seats.add(seat("2", "TZUNUX BATZ, MARISOL", "1991-02-03", "HND", "219118220"));
    seats.add(STRANGER);
    seats.addAll(List.of(more));
    return listOf(operation, departsAt, seats);
  }

  /// A list of these seats.
  static String listOf(String operation, Instant departsAt, List<String> seats) {
    return """
    {"operation":"%s","departsAt":"%s","from":"US-LA","destination":"HND","stops":[],"onward":[],
     "authority":"TITLE_8","carrier":"CHARTER","declaredCount":%d,"seats":[%s]}
    """
        .formatted(operation, departsAt, seats.size(), String.join(",", seats));
  }

  static String seat(String seat, String name, String born, String nationality, String number) {
    return """
    {"seat":"%s","name":"%s","dateOfBirth":"%s","nationality":"%s","aNumber":"%s",
     "finalOrder":{"date":"2024-02-01","document":"EOIR","designated":["HND"]}}
    """
        .formatted(seat, name, born, nationality, number);
  }
}
