// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.ManifestOptions;
import org.holdfast.intake.ReceivedFile;
import org.jspecify.annotations.Nullable;

/// Reads UN/EDIFACT passenger lists (PAXLST), D.02B and its successors.
///
/// A reader would get this wrong: one file may hold several flights, and people may board one
/// flight at several airports, which makes several operations; and a problem anywhere in the file
/// is a problem of each of them, because nobody can say whose part is missing.
public final class Paxlst {
  private static final Pattern INTERCHANGE = Pattern.compile("(?i)\\bUN[AB]\\W");
  private static final int SNIFFED = 2000;

  private Paxlst() {}

  /// Whether a file looks like an interchange: `UNA` or `UNB` near its start, with nothing before
  /// it but blank space or the lines of a transport.
  public static boolean recognizes(ReceivedFile file) {
    String text = text(file);
    String head = text.substring(0, Math.min(SNIFFED, text.length())).stripLeading();
    return !head.startsWith("{")
        && !head.startsWith("[")
        && !head.startsWith("PK")
        && INTERCHANGE.matcher(head).find();
  }

  /// Reads a file. There is at least one reading; each holds one operation, and together they hold
  /// everyone in the file.
  public static List<Reading<Manifest>> read(ReceivedFile file, ManifestOptions options) {
    var sink = Sink.of(file.name());
    String text = text(file);
    Lexer.Lexed lexed = Lexer.lex(text, sink);
    List<Segment> segments = CharacterSets.decode(lexed.segments(), sink);
    List<List<Part>> groups = Flight.group(Envelope.messages(segments, sink), sink);
    LocalDate prepared = prepared(segments);
    var flights = new ArrayList<Flight>();
    for (List<Part> parts : groups) {
      flights.add(Flight.of(parts, options, prepared, sink));
    }
    declared(flights, options, sink);
    return readings(file, options, flights, bytesRead(text, lexed), sink);
  }

  private static List<Reading<Manifest>> readings(
      ReceivedFile file, ManifestOptions options, List<Flight> flights, int bytesRead, Sink sink) {
    boolean whole = sink.problems().none();
    var readings = new ArrayList<Reading<Manifest>>();
    for (Flight flight : flights) {
      for (Manifest manifest : Operations.of(flight, whole)) {
        int parsed = manifest.seats().size();
        Integer declared = declared(flight, options);
        Integer part = whole && declared != null ? Integer.valueOf(parsed) : declared;
        readings.add(reading(file, manifest, part, bytesRead, sink));
      }
    }
    return readings.isEmpty()
        ? List.of(reading(file, Operations.none(), options.declared(), bytesRead, sink))
        : List.copyOf(readings);
  }

  private static @Nullable Integer declared(Flight flight, ManifestOptions options) {
    return flight.declared().isPresent()
        ? Integer.valueOf(flight.declared().getAsInt())
        : options.declared();
  }

  private static Reading<Manifest> reading(
      ReceivedFile file, Manifest manifest, @Nullable Integer declared, int bytesRead, Sink sink) {
    return new Reading<>(
        manifest,
        new Accounting(
            file.name(), file.sha256(), file.size(), bytesRead, declared, manifest.seats().size()),
        sink.problems().problems(),
        sink.problems().notes());
  }

  /// The user's count is of everyone in the file.
  private static void declared(List<Flight> flights, ManifestOptions options, Sink sink) {
    int read = flights.stream().mapToInt(flight -> flight.passages().size()).sum();
    Integer declared = options.declared();
    if (declared != null && declared != read) {
      sink.problem(
          Code.COUNT_MISMATCH,
          0,
          "--declared",
          Amount.of(read, "person"),
          Amount.of(declared, "person") + ", as declared by the user",
          "Correct the count, or ask the sender for the whole list.");
    }
  }

  /// How far the file was taken in: to the end of the interchange, or of the last segment that is
  /// ended, with the blank space behind it.
  private static int bytesRead(String text, Lexer.Lexed lexed) {
    int end =
        lexed.segments().stream()
            .filter(segment -> segment.tag().equals("UNZ") && segment.end() <= lexed.end())
            .mapToInt(Segment::end)
            .findFirst()
            .orElse(lexed.end());
    while (end < text.length() && " \t\r\n".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return Math.min(end, text.length());
  }

  /// The day on which the interchange was prepared (UNB, S004): YYMMDD, or CCYYMMDD.
  private static @Nullable LocalDate prepared(List<Segment> segments) {
    if (segments.isEmpty() || !segments.getFirst().tag().equals("UNB")) {
      return null;
    }
    String text = segments.getFirst().value(4).toLowerCase(Locale.ROOT);
    if (!text.matches("[0-9]{6}|[0-9]{8}")) {
      return null;
    }
    int split = text.length() - 4;
    int year = Integer.parseInt(text.substring(0, split));
    try {
      return LocalDate.of(
          split == 2 ? 2000 + year : year,
          Integer.parseInt(text.substring(split, split + 2)),
          Integer.parseInt(text.substring(split + 2)));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static String text(ReceivedFile file) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }
}
