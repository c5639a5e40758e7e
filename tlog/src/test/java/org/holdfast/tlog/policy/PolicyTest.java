// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final List<Cosigner> ALL =
      List.of(Witnessed.CLINIC, Witnessed.MONITOR, Witnessed.COUNSEL);
  private static final List<String> NAMES = List.of("clinic", "monitor", "counsel");

  /// `L`, `C`, `M` and `N` stand for the vkeys of the log and the witnesses.
  private static final String WITNESSES =
      """
      log L https://log.example/
      witness clinic C
      \twitness  monitor M https://w.example/\s
      # a remark

      witness counsel N
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "none,                                             .......,  1 1 1 1 1 1 1 1",
    "clinic,                                           .......,  0 1 0 1 0 1 0 1",
    "g, group g any clinic monitor counsel,                      0 1 1 1 1 1 1 1",
    "g, group g 2 clinic monitor counsel,                        0 0 0 1 0 1 1 1",
    "g, group g all clinic monitor counsel,                      0 0 0 0 0 0 0 1",
    "g, group a any clinic counsel;group g all a monitor,        0 0 0 1 0 0 1 1",
  })
  void a_quorum_is_met_by_exactly_these_witnesses(String quorum, String groups, String expected) {
    String rules = groups.startsWith(".") ? "" : groups.replace(";", "\n") + "\n";
    Policy policy = read(WITNESSES + rules + "quorum " + quorum + "\n");
    String[] expectations = expected.split(" ", -1);
    for (int set = 0; set < 8; set++) {
      int chosen = set;
      Cosigner[] signing =
          ALL.stream().filter(w -> (chosen >> ALL.indexOf(w) & 1) == 1).toArray(Cosigner[]::new);
      Policy.Judged judged = policy.judge(Witnessed.bytes(Witnessed.checkpoint(signing)));
      assertThat(judged)
          .as("witnesses %d", set)
          .isInstanceOf(
              expectations[set].equals("1")
                  ? Policy.Judged.Met.class
                  : Policy.Judged.NoQuorum.class);
      if (judged instanceof Policy.Judged.Met(var _, var name, var witnessed)) {
        assertThat(name).isEqualTo(quorum);
        assertThat(witnessed)
            .containsAll(
                NAMES.stream().filter(n -> (chosen >> NAMES.indexOf(n) & 1) == 1).toList());
      }
    }
  }

  @Test
  void a_checkpoint_of_another_log_is_refused() {
    String other = WITNESSES.replace("log L https://log.example/\n", "");
    assertThat(read(other + "quorum none\n").judge(Witnessed.bytes(Witnessed.checkpoint())))
        .isInstanceOf(Policy.Judged.Refused.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no quorum,                      log L|,                                      2",
    "two quorums,                    quorum none|quorum none|,                    2",
    "quorum undefined,               quorum w|,                                   1",
    "quorum before its definition,   quorum w|witness w C|,                       1",
    "unknown word,                   quorums none|,                               1",
    "log twice,                      log L|log L|quorum none|,                    2",
    "witness key twice,              witness a C|witness b C|quorum none|,        2",
    "witness name twice,             witness a C|witness a M|quorum none|,        2",
    "witness called none,            witness none C|quorum none|,                 1",
    "witness key that signs notes,   witness a L|quorum none|,                    1",
    "group member undefined,         group g any a|quorum none|,                  1",
    "group of itself,                group g any g|quorum none|,                  1",
    "group member none,              group g any none|quorum none|,               1",
    "group without members,          group g any|quorum none|,                    1",
    "group above its size,           witness a C|group g 2 a|quorum none|,        2",
    "group of 0,                     witness a C|group g 0 a|quorum none|,        2",
    "group of 01,                    witness a C|group g 01 a|quorum none|,       2",
    "member twice in a group,        witness a C|group g any a a|quorum none|,    2",
    "member in two groups,           witness a C|group g any a|group h any a|quorum none|, 3",
    "broken key,                     log nonsense|quorum none|,                   1",
    "last line does not end,         quorum none,                                 1",
  })
  void a_broken_policy_is_refused_as_a_whole(String why, String lines, int line) {
    assertThat(Policy.parse(filled(lines.replace('|', '\n'))))
        .as(why)
        .isInstanceOfSatisfying(
            Policy.Parsed.Malformed.class, broken -> assertThat(broken.line()).isEqualTo(line));
  }

  @Test
  void control_characters_are_refused_even_in_remarks() {
    assertThat(Policy.parse("# a\rb\nquorum none\n")).isInstanceOf(Policy.Parsed.Malformed.class);
  }

  private static Policy read(String text) {
    return switch (Policy.parse(filled(text))) {
      case Policy.Parsed.Read(var policy) -> policy;
      case Policy.Parsed.Malformed(var line, var why) ->
          throw new AssertionError(line + ": " + why);
    };
  }

  private static String filled(String text) {
    return text.replaceAll(" L(?=\\s)", " " + key(Witnessed.LOG.verifier()))
        .replaceAll(" C(?=\\s)", " " + key(Witnessed.CLINIC.verifier()))
        .replaceAll(" M(?=\\s)", " " + key(Witnessed.MONITOR.verifier()))
        .replaceAll(" N(?=\\s)", " " + key(Witnessed.COUNSEL.verifier()));
  }

  private static String key(NoteVerifier verifier) {
    return verifier.format();
  }
}
