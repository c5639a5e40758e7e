// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// Whether an entry's own lines say what its head says.
///
/// The rules of the record read heads alone, and how many people an entry takes hangs on its kind.
/// So lines that say another thing than the head could weaken an answer by one person: an event
/// that vacates under the kind that restores, a birth date under the kind that only adds names.
///
/// A reader would get this wrong: what is not stated in the lines agrees with every head. And
/// whether a name in the lines is that of the head's subject is not seen here, as only a view knows
/// both: there the head counts, and whomever the lines name is covered too.
public final class Agreement {
  /// The types of events that keep a protection alive (`docs/formats/registry.md`).
  public static final Set<String> RESTORING = Set.of("EXTENDED", "STAY_LIFTED", "REINSTATED");

  /// What one person may add to somebody: more to be found by. A first birth date, sex or
  /// nationality can conflict with a seat where a blank could not.
  private static final Pattern ADDED =
      Pattern.compile(
          "person\\.(id|pseudonym|(names|aliases|aNumbers)(\\.#\\d+)?|documents(\\.#\\d+\\..+)?)");

  /// What the lines on the opening of a case begin with.
  private static final String CASE = "case";

  private final Entry.Whole entry;

  private Agreement(Entry.Whole entry) {
    this.entry = entry;
  }

  /// What does not agree, in words without a value of the entry; empty where all does.
  public static Optional<String> fault(Entry.Whole entry) {
    Agreement agreement = new Agreement(entry);
    return agreement.ofAnyKind().or(agreement::ofKind);
  }

  private Optional<String> ofAnyKind() {
    String zone = line("registry.zone");
    if (zone != null && !isZone(zone)) {
      return Optional.of("registry.zone is no zone");
    }
    return unless(
        entry.head().kind() == EntryKind.SCREENED || line("slip.sha256") == null,
        "slip.sha256 stands in what was screened, and nowhere else");
  }

  private static boolean isZone(String zone) {
    try {
      return ZoneId.of(zone).getId().equals(zone);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Optional<String> ofKind() {
    Matter matter = entry.head().matter();
    String object = matter.object() == null ? null : matter.object().value();
    String group = matter.group() == null ? null : matter.group().value();
    return switch (entry.head().kind()) {
      case PERSON_REGISTERED ->
          value("person")
              .or(() ->
                  unless(same("person.id", object), "person.id is not the object of the head"));
      case PERSON_EXTENDED ->
          value("person")
              .or(() -> id("person.id", object))
              .or(() ->
                  unless(
                      lines("person").allMatch(name -> ADDED.matcher(name).matches()),
                      "what one person adds is names, numbers and documents;"
                          + " all else is a correction"));
      case PERSON_CORRECTED -> value("person").or(() -> id("person.id", object));
      case CLASS_DECLARED, CLASS_CORRECTED ->
          value("class")
              .or(() -> unless(same("class.id", group), "class.id is not the class of the head"));
      case MEMBER_ADDED, MEMBER_REMOVED -> value("member");
      case SOURCE_DECLARED, SOURCE_READ, SOURCE_LIMIT_CHANGED ->
          value("source")
              .or(() ->
                  unless(same("source.id", object), "source.id is not the object of the head"))
              .or(() -> SourceLines.fault(entry));
      case PROTECTION_RECORDED ->
          protection(object, group)
              .or(() ->
                  unless(
                      matter.subject() == null || group == null,
                      "a protection covers a person or a class"))
              .or(() ->
                  unless(
                      line("protection.person") == null || matter.subject() != null,
                      "the lines name a person and the head has no subject"))
              .or(() ->
                  unless(
                      same("protection.class", group),
                      "protection.class is not the class of the head"));
      case HOLD_RELEASED -> says("release.operation", object).or(() -> says("release.door", group));
      case HOLD_LIFTED -> says("lift.operation", object).or(() -> says("lift.hold", group));
      case SEAT_REVIEWED -> says("review.operation", object);
      case HOLD_ACKNOWLEDGED -> says("acknowledgement.operation", object);
      case NOTICE_RECEIVED -> says("notice.id", object);
      case MANIFEST_WITHDRAWN -> says("manifest.operation", object);
      case DEPARTURE_RECORDED ->
          says("departure.operation", object)
              .or(() ->
                  unless(
                      same(
                          "departure.seats",
                          matter.count() == null ? null : matter.count().toString()),
                      "departure.seats is not the count of the head"));
      case ROLE_GIVEN, ROLE_TAKEN -> says("role.actor", object).or(() -> says("role.name", group));
      case PROTECTION_RESTATED, PROTECTION_NARROWED -> protection(object, group);
      case PROTECTION_RESTORED -> event(object).or(() -> restoring(true));
      case PROTECTION_ENDED -> event(object).or(() -> restoring(false));
      default -> CaseSection.isOfCases(entry.head().kind()) ? ofCase() : Optional.empty();
    };
  }

  /// Lines of a case speak of one fact, and of one that its kind may record.
  private Optional<String> ofCase() {
    List<String> firsts =
        entry.fields().stream()
            .map(field -> field.name().split("\\.", 2)[0])
            .filter(Agreement::ofCaseFile)
            .distinct()
            .toList();
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    EntryKind kind = entry.head().kind();
    String first = firsts.getFirst();
    if (firsts.size() > 1) {
      return Optional.of("the lines speak of two facts of a case");
    }
    if (first.equals(CASE)) {
      return unless(
          kind == EntryKind.CASE_OPENED || kind == EntryKind.CASE_CORRECTED,
          "how a case was opened stands under another kind");
    }
    if (CaseTrees.ofReport(first)) {
      return value(first)
          .or(() ->
              unless(kind == EntryKind.STATEMENT_RECORDED, "a report stands under another kind"));
    }
    return value(first)
        .or(() ->
            unless(
                CaseSection.ofLine(first)
                    .filter(section ->
                        section.allows(kind, (Tree.Members) Tree.of(first, entry.fields())))
                    .isPresent(),
                "the lines say what another kind of entry records"));
  }

  private static boolean ofCaseFile(String first) {
    return first.equals(CASE) || CaseTrees.ofReport(first) || CaseSection.ofLine(first).isPresent();
  }

  private Optional<String> protection(@Nullable String object, @Nullable String group) {
    return value("protection")
        .or(() ->
            unless(same("protection.id", object), "protection.id is not the object of the head"))
        .or(() ->
            group == null
                ? Optional.empty()
                : unless(
                    same("protection.class", group),
                    "protection.class is not the class of the head"));
  }

  private Optional<String> event(@Nullable String object) {
    return value("event")
        .or(() ->
            unless(
                same("event.protection", object), "event.protection is not the object of the head"))
        .or(() ->
            unless(
                line("event.person") == null || entry.head().matter().subject() != null,
                "the lines name a person and the head has no subject"));
  }

  private Optional<String> restoring(boolean restores) {
    if (lines("event").findAny().isEmpty()) {
      return Optional.empty();
    }
    String type = line("event.type");
    return unless(
        type == null ? !restores : RESTORING.contains(type) == restores,
        "event.type is not what the kind says");
  }

  /// Lines of this name make one object, or there are none.
  private Optional<String> value(String name) {
    try {
      return unless(
          lines(name).findAny().isEmpty() || Tree.of(name, entry.fields()) instanceof Tree.Members,
          "the lines make no value");
    } catch (IllegalArgumentException e) {
      return Optional.of("the lines contradict each other");
    }
  }

  private Optional<String> id(String name, @Nullable String object) {
    return object == null
        ? Optional.empty()
        : unless(same(name, object), name + " is not the object of the head");
  }

  private Optional<String> says(String name, @Nullable String inHead) {
    return unless(same(name, inHead), name + " is not what the head says");
  }

  private boolean same(String name, @Nullable String inHead) {
    String line = line(name);
    return line == null || line.equals(inHead);
  }

  private java.util.stream.Stream<String> lines(String name) {
    return entry.fields().stream()
        .map(Field::name)
        .filter(one -> one.equals(name) || one.startsWith(name + "."));
  }

  private @Nullable String line(String name) {
    for (Field field : entry.fields()) {
      if (field.name().equals(name)) {
        return field.text();
      }
    }
    return null;
  }

  private static Optional<String> unless(boolean holds, String fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
