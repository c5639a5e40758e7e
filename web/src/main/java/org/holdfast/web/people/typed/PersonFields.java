// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import static org.holdfast.web.people.typed.HandEntry.object;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Tree;

/// A person and a protection as the form of a person states them.
public final class PersonFields {
  /// By the last name of a position in a registry's file the name of the form's field.
  public static final Map<String, String> BY_FORMAT =
      Map.ofEntries(
          Map.entry("names", "names"),
          Map.entry("aliases", "aliases"),
          Map.entry("pseudonym", "pseudonym"),
          Map.entry("dateOfBirth", "born"),
          Map.entry("sex", "sex"),
          Map.entry("nationalities", "nationalities"),
          Map.entry("countryOfBirth", "birthplace"),
          Map.entry("aNumbers", "aNumbers"),
          Map.entry("number", "document"),
          Map.entry("country", "issuer"),
          Map.entry("kind", "kind"),
          Map.entry("bars", "bars"),
          Map.entry("removalTo", "countries"),
          Map.entry("transferOutOf", "countries"),
          Map.entry("until", "until"),
          Map.entry("hours", "until"),
          Map.entry("days", "until"),
          Map.entry("at", "until-day"),
          Map.entry("source", "source"));

  private final Fields fields;

  /// @param fields what was sent
  public PersonFields(Fields fields) {
    this.fields = fields;
  }

  /// The person, as a registry's file states one.
  ///
  /// @param id the registry's name for the person
  public Tree.Members person(String id) {
    Map<String, Tree> person = new LinkedHashMap<>();
    person.put("id", Tree.text(id));
    fields
        .list(person, "names", "names")
        .list(person, "aliases", "aliases")
        .put(person, "pseudonym", "pseudonym")
        .put(person, "dateOfBirth", "born")
        .put(person, "sex", "sex")
        .list(person, "nationalities", "nationalities")
        .put(person, "countryOfBirth", "birthplace")
        .list(person, "aNumbers", "aNumbers");
    if (!fields.text("document").isEmpty()) {
      Map<String, Tree> document = new LinkedHashMap<>();
      document.put("kind", Tree.text("PASSPORT"));
      fields.put(document, "country", "issuer").put(document, "number", "document");
      person.put("documents", new Tree.Items(List.of(new Tree.Members(document))));
    }
    return new Tree.Members(person);
  }

  /// Whether nothing is stated by which anybody could be told from others.
  public boolean nobody() {
    return List.of("names", "aliases", "pseudonym", "aNumbers", "document").stream()
        .allMatch(name -> fields.text(name).isEmpty());
  }

  /// The protection of a person, as a registry's file states one; what is missing is a fault.
  public Tree.Members protection(String id, String person, ZoneId zone) {
    Map<String, Tree> protection = new LinkedHashMap<>();
    protection.put("id", Tree.text(id));
    protection.put("kind", Tree.text(fields.required("kind")));
    fields.put(protection, "authority", "authority").put(protection, "docket", "docket");
    protection.put("person", Tree.text(person));
    bars().ifPresent(bars -> protection.put("bars", bars));
    protection.put("zone", Tree.text(zone.getId()));
    String name = fields.text("time");
    fields
        .moment("at", zone)
        .ifPresent(at ->
            protection.put("times", object(name.isEmpty() ? "entered" : name, Tree.text(at))));
    until(zone).ifPresent(until -> protection.put("until", until));
    protection.put("source", Tree.text(fields.required("source")));
    return new Tree.Members(protection);
  }

  private java.util.Optional<Tree> bars() {
    List<Tree> countries = fields.values("countries").stream().<Tree>map(Tree::text).toList();
    return switch (fields.required("bars")) {
      case "ANY" -> java.util.Optional.of(object("removal", Tree.text("ANY")));
      case "TO" -> java.util.Optional.of(object("removalTo", new Tree.Items(countries)));
      case "THIRD_COUNTRY" ->
          java.util.Optional.of(object("thirdCountryWithoutProcess", new Tree.Scalar("true")));
      case "TRANSFER" ->
          java.util.Optional.of(object("transferOutOf", Tree.text(fields.text("countries"))));
      default -> java.util.Optional.empty();
    };
  }

  private java.util.Optional<Tree> until(ZoneId zone) {
    String count = fields.text("count");
    return switch (fields.required("until")) {
      case "furtherOrder" -> java.util.Optional.of(object("furtherOrder", new Tree.Scalar("true")));
      case "at" -> fields.moment("until", zone).map(at -> object("at", Tree.text(at)));
      case "hours", "days" -> {
        if (!count.matches("[1-9][0-9]{0,4}")) {
          fields.required("count");
          yield java.util.Optional.empty();
        }
        yield java.util.Optional.of(object(fields.text("until"), new Tree.Scalar(count)));
      }
      case "condition" ->
          java.util.Optional.of(object("condition", Tree.text(fields.required("condition"))));
      default -> java.util.Optional.empty();
    };
  }
}
