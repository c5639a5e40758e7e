// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Reading;

/// Cases in a table: each changes one thing in a sample file and says what a reader must find.
///
/// The columns are parted by tabs. `replace` is a text in the sample (`^` is its start, `$` its
/// end, `ALL` the whole of it); `by` takes its place, once, or everywhere where it starts with `*`.
/// `expect` lists problems as `CODE@line:column` and notes as `note@line:column`; where a line or
/// column is left out, any will do, and every problem that is found must be listed.
public final class TableCases {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(n|r|t|u[0-9A-F]{4})");

  private TableCases() {}

  /// One case.
  ///
  /// @param sample the sample as changed
  public record Case(String id, String sample, List<String> expect, String why) {
    @Override
    public String toString() {
      return id + (why.isEmpty() ? "" : ": " + why);
    }

    /// The sample in the bytes of its file. The byte of a code page is written as `\u00DA`.
    public byte[] bytes() {
      return id.equals("not-utf-8")
          ? sample.getBytes(StandardCharsets.ISO_8859_1)
          : sample.getBytes(StandardCharsets.UTF_8);
    }

    /// Checks a reading of the sample.
    public void check(Reading<?> reading) {
      List<String> problems =
          reading.problems().stream().map(p -> p.code() + "@" + place(p.where())).toList();
      List<String> notes =
          reading.notes().stream().map(note -> "note@" + place(note.where())).toList();
      for (String wanted : expect) {
        assertThat(wanted.startsWith("note") ? notes : problems)
            .as("%s; problems %s, notes %s", this, reading.problems(), reading.notes())
            .anyMatch(found -> meets(found, wanted));
      }
      for (String found : problems) {
        assertThat(expect).as("%s; %s", this, reading.problems()).anyMatch(w -> meets(found, w));
      }
      assertThat(reading.whole()).isEqualTo(expect.stream().allMatch(w -> w.startsWith("note")));
    }

    private static boolean meets(String found, String wanted) {
      return found.equals(wanted)
          || found.startsWith(wanted + ":")
          || (!wanted.contains("@") && found.startsWith(wanted + "@"));
    }

    private static String place(Position where) {
      return where.line() + (where.column() > 0 ? ":" + where.column() : "");
    }
  }

  /// The cases of a table, made from a sample; both are beside the class.
  public static Stream<Case> of(Class<?> beside, String sample, String table) {
    String text = resource(beside, sample);
    return resource(beside, table).lines().skip(1).map(line -> parse(line, text));
  }

  /// A text beside a class.
  public static String resource(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String line, String sample) {
    List<String> cells = List.of(line.split("\t", -1));
    assertThat(cells).as(line).hasSize(6);
    List<String> expect =
        Arrays.stream(cells.get(3).split(" ")).filter(word -> !word.isEmpty()).toList();
    String changed = changed(sample, unescaped(cells.get(1)), unescaped(cells.get(2)));
    return new Case(cells.get(0), changed, expect, cells.get(4));
  }

  private static String changed(String sample, String replace, String by) {
    if (replace.isEmpty()) {
      return sample;
    }
    if (replace.equals("ALL")) {
      return by.replace("HEADER", sample.lines().findFirst().orElseThrow());
    }
    String start = replace.startsWith("^") ? "^" : "";
    String end = replace.endsWith("$") ? "\\z" : "";
    String middle = replace.substring(start.length(), replace.length() - (end.isEmpty() ? 0 : 1));
    Pattern pattern = Pattern.compile(start + Pattern.quote(middle) + end);
    assertThat(pattern.matcher(sample).find()).as("the sample holds %s", replace).isTrue();
    return by.startsWith("*")
        ? pattern.matcher(sample).replaceAll((MatchResult _) -> quoted(by.substring(1)))
        : pattern.matcher(sample).replaceFirst(quoted(by));
  }

  private static String quoted(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(found ->
            quoted(
                switch (found.group(1).charAt(0)) {
                  case 'n' -> "\n";
                  case 'r' -> "\r";
                  case 't' -> "\t";
                  default ->
                      String.valueOf((char) Integer.parseInt(found.group(1).substring(1), 16));
                }));
  }
}
