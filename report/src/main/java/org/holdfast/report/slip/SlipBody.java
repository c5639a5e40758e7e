// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.protection.Answer;
import org.holdfast.report.AnswerJson;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteVerifier;

/// The lines of a slip that say something: `key: value`, in a fixed order, none of them empty.
///
/// @param lines without the first line of the text, which names the form
public record SlipBody(List<Line> lines) {
  static final String FIRST_LINE = "holdfast slip 2";
  static final String MEANING = "HOLD means do not remove; it is no authority to detain";
  static final String PROVES = "only that this answer has this digest; no record was kept";
  static final String YES = "yes";
  static final String NO = "no";

  /// What stands where nothing is known.
  static final String NONE = "none";

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final List<String> MIDDLE =
      List.of(
          "operation",
          "asked",
          "departs",
          "expires",
          "answer",
          "screened",
          "declared",
          "parsed",
          "compared",
          "hold",
          "review",
          "no-protection-found",
          "registry-sha256",
          "registry-as-of",
          "registry-signed-by",
          "answer-sha256",
          "logged");

  public SlipBody {
    lines = List.copyOf(lines);
    if (fault(lines).isPresent()) {
      throw new IllegalArgumentException("a slip has its lines, in their order");
    }
  }

  /// One line.
  public record Line(String key, String value) {
    public Line {
      if (!isLine(key, value)) {
        throw new IllegalArgumentException("a line has a key, and a value in which nothing hides");
      }
    }

    private static boolean isLine(String key, String value) {
      return KEY.matcher(key).matches()
          && !value.isBlank()
          && value.equals(value.strip())
          && value.codePoints().noneMatch(Unseen::is);
    }
  }

  /// What came of reading a body.
  public sealed interface Parsed {

    /// The form is right.
    record Read(SlipBody body) implements Parsed {}

    /// It is not the body of a slip.
    ///
    /// @param line which line, from 1
    record Malformed(int line, String why) implements Parsed {}
  }

  /// Reads a body, which ends in a line feed.
  public static Parsed parse(String text) {
    List<String> all = List.of(text.split("\n", -1));
    if (!all.getFirst().equals(FIRST_LINE)) {
      return new Parsed.Malformed(1, "the first line is not that of a slip");
    }
    if (!all.getLast().isEmpty()) {
      return new Parsed.Malformed(all.size(), "the last line does not end in a line feed");
    }
    List<Line> lines = new ArrayList<>();
    for (String line : all.subList(1, all.size() - 1)) {
      int colon = line.indexOf(": ");
      if (colon < 0 || !Line.isLine(line.substring(0, colon), line.substring(colon + 2))) {
        return new Parsed.Malformed(lines.size() + 2, "it is not a key and a value");
      }
      lines.add(new Line(line.substring(0, colon), line.substring(colon + 2)));
    }
    return fault(lines)
        .<Parsed>map(fault -> fault)
        .orElseGet(() -> new Parsed.Read(new SlipBody(lines)));
  }

  private static Optional<Parsed.Malformed> fault(List<Line> lines) {
    List<String> keys = expected(lines);
    for (int i = 0; i < Math.max(keys.size(), lines.size()); i++) {
      if (i >= lines.size()) {
        return Optional.of(new Parsed.Malformed(i + 2, "the line " + keys.get(i) + " is missing"));
      }
      if (i >= keys.size() || !lines.get(i).key().equals(keys.get(i))) {
        return Optional.of(new Parsed.Malformed(i + 2, "this line does not belong here"));
      }
      if (!isValue(lines.get(i).key(), lines.get(i).value())) {
        return Optional.of(
            new Parsed.Malformed(i + 2, "the value is none that " + keys.get(i) + " can have"));
      }
    }
    int log = keys.indexOf("log");
    return log < 0 || lines.get(log + 1).value().startsWith(lines.get(log).value() + "+")
        ? Optional.empty()
        : Optional.of(new Parsed.Malformed(log + 2, "the log has not the name of its key"));
  }

  /// Which keys a slip that begins like this one has.
  private static List<String> expected(List<Line> lines) {
    List<String> keys = new ArrayList<>();
    if (!lines.isEmpty() && lines.getFirst().key().equals("mark")) {
      keys.add("mark");
      lines.stream()
          .skip(1)
          .takeWhile(line -> line.key().equals("because"))
          .forEach(line -> keys.add(line.key()));
    }
    keys.addAll(MIDDLE);
    boolean logged = lines.contains(new Line("logged", YES));
    keys.addAll(logged ? List.of("log", "log-key", "meaning") : List.of("proves", "meaning"));
    return keys;
  }

  private static boolean isValue(String key, String value) {
    return switch (key) {
      case "mark" -> value.equals(AnswerJson.NOT_FOR_DEPARTURE);
      case "asked" -> isInstant(value);
      case "departs", "expires", "registry-as-of" -> value.equals(NONE) || isInstant(value);
      case "answer" -> Stream.of(Answer.values()).anyMatch(answer -> answer.name().equals(value));
      case "screened", "logged" -> value.equals(YES) || value.equals(NO);
      case "declared" -> value.equals(NONE) || COUNT.matcher(value).matches();
      case "parsed", "compared", "hold", "review", "no-protection-found" ->
          COUNT.matcher(value).matches();
      case "registry-sha256" -> value.equals(NONE) || DIGEST.matcher(value).matches();
      case "answer-sha256" -> DIGEST.matcher(value).matches();
      case "log-key" -> NoteVerifier.parse(value).isPresent();
      case "proves" -> value.equals(PROVES);
      case "meaning" -> value.equals(MEANING);
      default -> true;
    };
  }

  private static boolean isInstant(String value) {
    try {
      return Instant.parse(value).toString().equals(value);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// The text, with its first line and its last line feed.
  public String text() {
    var text = new StringBuilder(FIRST_LINE).append('\n');
    lines.forEach(line -> text.append(line.key()).append(": ").append(line.value()).append('\n'));
    return text.toString();
  }

  /// The SHA-256 of its bytes through its last line feed: what an entry keeps of it.
  public Sha256 digest() {
    return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
  }

  /// Its short code.
  public SlipCode code() {
    return SlipCode.of(digest());
  }

  /// The value of a line that every slip has.
  public String value(String key) {
    return values(key).getFirst();
  }

  /// The values of all lines with a key; none where there are none.
  public List<String> values(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).map(Line::value).toList();
  }

  /// The instant of a line; empty where none is known.
  public Optional<Instant> instant(String key) {
    return Optional.of(value(key)).filter(value -> !value.equals(NONE)).map(Instant::parse);
  }

  /// The worst answer of all seats.
  public Answer answer() {
    return Answer.valueOf(value("answer"));
  }

  /// Whether the manifest was screened; where it was not, every seat is held.
  public boolean screened() {
    return value("screened").equals(YES);
  }

  /// Whether it may be shown at a gate.
  public boolean forDeparture() {
    return values("mark").isEmpty();
  }

  /// Whether it says that it was recorded. Its key is one that it claims, and nothing more.
  public Logging logging() {
    if (value("logged").equals(NO)) {
      return new Logging.NotLogged();
    }
    return new Logging.Logged(
        new Origin(value("log")), NoteVerifier.parse(value("log-key")).orElseThrow());
  }
}
