// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.returncase.Opening;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.CaseFiles;
import org.holdfast.service.returncase.FreshNames;
import org.holdfast.service.returncase.ReportTree;
import org.holdfast.web.returns.CaseText;

/// A case as somebody typed it, as the case file that would open it. The names of its fields are
/// those of the format, with a hyphen where a file has an object: `caption-docket`.
final class SentCase {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9.-]{0,99}";

  /// What stands at the address of this form, and is no case.
  private static final String NEW = "new";

  private static final List<String> OF_A_CAPTION =
      List.of("petitioners", "petitionerRole", "respondents", "respondentRole", "docket");

  private final CourtFields fields;
  private final Words words;
  private final Set<String> known;
  private final Instant now;
  private final String id;

  /// @param known the names of the cases of the record
  SentCase(Map<String, String> sent, Words words, Set<String> known, Instant now) {
    this.fields = new CourtFields(sent, words);
    this.words = words;
    this.known = Set.copyOf(known);
    this.now = now;
    this.id =
        fields.states("id")
            ? fields.text("id")
            : FreshNames.after(known.stream(), "RC-", 1).getFirst();
  }

  /// Its name.
  String id() {
    return id;
  }

  /// The name that the registry gives to its person; empty where none was sent.
  String registered() {
    return fields.text("registered");
  }

  /// Says that the registry has nobody of that name.
  void nobodyRegistered() {
    fields.fault("registered", "not-registered");
  }

  /// What is wrong with it, by the name of a field; nothing where it may be opened.
  Map<String, String> faults() {
    fields.required("person", "opened-cause").oneOf("opened-cause", Opening.Cause.values());
    if (!id.matches(NAME) || id.equals(NEW)) {
      fields.fault("id", "case-name");
    } else if (known.contains(id)) {
      fields.fault("id", "case-known");
    }
    if (!fields.states("court") && !fields.states("zone")) {
      fields.fault("zone", "court");
    }
    Reading<ReadCase> reading = CaseFiles.read(file());
    reading
        .problems()
        .forEach(problem ->
            fields
                .faults()
                .putIfAbsent(field(problem.where().field()), CaseText.of(problem, words)));
    RemovalFact removal = reading.value().returnCase().removal();
    if (removal != null && removal.happening().at().earliest().isAfter(now)) {
      fields.fault("removal-at", "later");
    }
    return fields.faults();
  }

  private static String field(String place) {
    return place.replaceAll("\\[\\d+]", "").replace('.', '-');
  }

  /// The zone in which its times are typed: the one that the reader takes it to have.
  private ZoneId zone() {
    return CaseFiles.read(new Tree.Members(where())).value().returnCase().zone();
  }

  private Map<String, Tree> where() {
    Map<String, Tree> where = new LinkedHashMap<>();
    fields.put(where, "zone", "zone").put(where, "court", "court");
    return where;
  }

  /// The file that opens it.
  Tree.Members file() {
    ZoneId zone = zone();
    Map<String, Tree> file = new LinkedHashMap<>();
    file.put("id", Tree.text(id));
    fields.put(file, "title", "title").put(file, "person", "person");
    file.putAll(where());
    put(file, "caption", caption());
    put(file, "opened", opened(zone));
    put(file, "removal", removal(zone));
    return new Tree.Members(file);
  }

  private Map<String, Tree> caption() {
    Map<String, Tree> caption = new LinkedHashMap<>();
    if (fields.states("caption-court")) {
      caption.put("court", CourtFields.texts(fields.lines("caption-court")));
    }
    OF_A_CAPTION.forEach(name -> fields.put(caption, name, "caption-" + name));
    return caption;
  }

  private Map<String, Tree> opened(ZoneId zone) {
    Map<String, Tree> opened = new LinkedHashMap<>();
    fields.put(opened, "cause", "opened-cause").put(opened, "ref", "opened-ref");
    opened.put("at", Tree.text(ReportTree.iso(now, zone)));
    return opened;
  }

  private Map<String, Tree> removal(ZoneId zone) {
    Map<String, Tree> removal = new LinkedHashMap<>();
    fields
        .putTime(removal, "at", "removal-at", zone)
        .put(removal, "from", "removal-from")
        .put(removal, "to", "removal-to")
        .put(removal, "what", "removal-what");
    return removal;
  }

  private static void put(Map<String, Tree> file, String name, Map<String, Tree> part) {
    if (!part.isEmpty()) {
      file.put(name, new Tree.Members(part));
    }
  }
}
