// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Standards;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.protection.Place;
import org.holdfast.protection.ReasonCode;
import org.holdfast.report.text.EdifactText;
import org.holdfast.report.words.Tally;

/// The reply to a carrier: a UN/EDIFACT CUSRES message for each operation, in one interchange, laid
/// out as the WCO/IATA/ICAO guide for interactive API has it (`docs/formats/answer.md`).
///
/// A reader would get this wrong: a carrier learns one code for each person and nothing else, no
/// name, no reason and no difference between HOLD and REVIEW. `0Z` stands only where nothing was
/// found, everything was screened and the slip is for departure. The receiver boards on `0Z` alone;
/// silence and every other code mean no.
public final class Cusres {

  /// The codes of ERC, data element 9321.
  enum Code {
    /// Nothing was found, and the answer is good for a gate.
    NOTHING_FOUND("0Z"),
    /// Do not board.
    HOLD("1Z"),
    /// Too little is known to answer; do not board.
    INSUFFICIENT("4Z");

    private final String edifact;

    Code(String edifact) {
      this.edifact = edifact;
    }

    /// The code as the message carries it.
    String edifact() {
      return edifact;
    }

    static Code of(OperationAnswer operation, SeatAnswer answer) {
      if (Tally.mayBeShownAtGate(operation, answer)) {
        return NOTHING_FOUND;
      }
      boolean unknown = answer.reasons().getFirst().code() == ReasonCode.IDENTITY_INSUFFICIENT;
      if (!operation.screened() || unknown) {
        return INSUFFICIENT;
      }
      return switch (answer.answer()) {
        case HOLD, REVIEW -> HOLD;
        case NO_PROTECTION_FOUND -> INSUFFICIENT;
      };
    }
  }

  private static final String NEUTRAL = "HOLD - CALL THE DUTY DESK";
  private static final String NO_DETENTION = "HOLD IS NO AUTHORITY TO DETAIN";
  private static final String SENDER = "HOLDFAST";
  private static final String ANY_CARRIER = "CARRIER";

  /// What a recipient's name may be made of here; anything else is answered to [#ANY_CARRIER].
  private static final String RECIPIENT = "[A-Z0-9_.-]{1,35}";

  /// The length of an interchange reference, data element 0020.
  private static final int REFERENCE_LENGTH = 14;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_MINUTE =
      DateTimeFormatter.ofPattern("uuMMddHHmm", Locale.ROOT);

  private final EdifactText edi;
  private final List<OperationAnswer> answers;

  private Cusres(EdifactText edi, List<OperationAnswer> answers) {
    this.edi = edi;
    this.answers = answers;
  }

  /// One interchange with one message for each answer.
  ///
  /// @param answers at least one
  public static String format(List<OperationAnswer> answers) {
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("an interchange has at least one message");
    }
    var bytes = new ByteArrayOutputStream();
    try (EDIStreamWriter writer = EDIOutputFactory.newFactory().createEDIStreamWriter(bytes)) {
      writer.setControlSchema(
          SchemaFactory.newFactory()
              .getControlSchema(Standards.EDIFACT, new String[] {"UNOA", "3"}));
      new Cusres(new EdifactText(writer), answers).interchange();
    } catch (EDIStreamException | EDISchemaException e) {
      throw new IllegalStateException("the writer refused a segment", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void interchange() throws EDIStreamException {
    OperationAnswer first = answers.getFirst();
    String reference = reference(first);
    String day = DAY.format(first.at().atZone(ZoneOffset.UTC));
    String minute = MINUTE.format(first.at().atZone(ZoneOffset.UTC));
    edi.start();
    edi.segment(
        "UNB", List.of(repertoire(), "4"), SENDER, recipient(), List.of(day, minute), reference);
    edi.segment(
        "UNG", "CUSRES", SENDER, recipient(), List.of(day, minute), "1", "UN", List.of("D", "05B"));
    for (int i = 0; i < answers.size(); i++) {
      message(Integer.toString(i + 1), reference, answers.get(i));
    }
    edi.segment("UNE", Integer.toString(answers.size()), "1");
    edi.segment("UNZ", "1", reference);
    edi.end();
  }

  private void message(String number, String interchange, OperationAnswer answer)
      throws EDIStreamException {
    Manifest manifest = answer.manifest();
    edi.beginMessage();
    edi.segment(
        "UNH",
        number,
        List.of("CUSRES", "D", "05B", "UN", "IATA"),
        interchange,
        List.of("01", "F"));
    edi.segment("BGM", "962");
    edi.segment("RFF", List.of("TN", reference(answer)));
    if (!manifest.operation().isBlank()) {
      edi.segment("RFF", List.of("AF", manifest.operation()));
    }
    Instant departure = manifest.departsAt();
    if (departure != null) {
      edi.segment("DTM", List.of("189", local(departure, manifest.zone()), "201"));
    }
    place("125", manifest.from());
    place("87", manifest.destination());
    if (answer.seats().isEmpty()) {
      person("", List.of(), answer.screened() ? Code.HOLD : Code.INSUFFICIENT, answer);
    }
    for (SeatAnswer seat : answer.seats()) {
      person("2", List.of("ABO", reference(seat.seat())), Code.of(answer, seat), answer);
    }
    edi.segment("UNT", Integer.toString(edi.segmentsOfMessage() + 1), number);
  }

  /// One person's code; or, where nobody could be read, the code of the whole message.
  private void person(String section, List<String> who, Code code, OperationAnswer answer)
      throws EDIStreamException {
    edi.segment("ERP", section.isEmpty() ? "1" : section);
    if (!who.isEmpty()) {
      edi.segment("RFF", who);
    }
    edi.segment("ERC", code.edifact());
    Instant expires = answer.expiresAt();
    if (code == Code.NOTHING_FOUND && expires != null) {
      edi.segment("FTX", "AAP", "", "", List.of("NO PROTECTION FOUND", "VALID UNTIL " + expires));
    } else {
      edi.segment("FTX", "AAP", "", "", List.of(NEUTRAL, NO_DETENTION));
    }
  }

  private void place(String function, Place place) throws EDIStreamException {
    switch (place) {
      case Place.Country country ->
          edi.segment("LOC", function, List.of(country.alpha3(), "162", "5"));
      case Place.Subdivision subdivision ->
          edi.segment("LOC", function, List.of(subdivision.code(), "163", "5"));
      case Place.Unresolved unresolved -> edi.segment("LOC", function, unresolved.code());
      case Place.Unstated _ -> {}
    }
  }

  private static String local(Instant instant, ZoneId zone) {
    return DAY_AND_MINUTE.format(instant.atZone(zone));
  }

  /// What the list calls the person: its own reference, else the seat, else the row.
  private static String reference(Seat seat) {
    if (!seat.reference().isBlank()) {
      return seat.reference();
    }
    return seat.seat().isBlank() ? "ROW" + seat.row() : seat.seat();
  }

  /// The start of the answer's digest: the same answer always has the same reference, and its slip
  /// names the digest.
  private static String reference(OperationAnswer answer) {
    return AnswerJson.digest(answer).substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
  }

  /// The carrier, where all operations have one and its name can stand in an address.
  private String recipient() {
    Set<String> carriers =
        answers.stream().map(answer -> answer.manifest().carrier()).collect(Collectors.toSet());
    String carrier = carriers.size() == 1 ? carriers.iterator().next() : "";
    return carrier.matches(RECIPIENT) ? carrier : ANY_CARRIER;
  }

  /// The smallest repertoire that holds every text taken from a file (ISO 9735, S001/0001).
  private String repertoire() {
    String texts =
        answers.stream()
            .flatMap(answer ->
                Stream.concat(
                    Stream.of(answer.manifest().operation()),
                    answer.seats().stream().map(seat -> reference(seat.seat()))))
            .collect(Collectors.joining());
    return EdifactText.repertoire(texts);
  }
}
