// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import org.holdfast.cli.terminal.ExitCode;

/// The second half of the story: from the court's order to the person home.
final class ReturnStory {
  private final Story story;

  ReturnStory(Story story) {
    this.story = story;
  }

  void tell() {
    order();
    whereabouts();
    report();
    home();
  }

  private void order() {
    story.say(
        """
        10. AFTER A WRONGFUL REMOVAL. A year before, a man was flown out although a protection named
            him. A court ordered his return by 7 April 2025, 23:59. On the 7th a justice stayed the
            order; on the 10th the stay was lifted. As of the 9th: what is owed?
        """);
    brief("2025-04-09T12:00:00-04:00");
    story.say(
        """
            The time passed during the stay, and does not revive by itself. The court then ordered
            daily declarations at 17:00; the first came ten minutes late and answered one question of
            three. The receipt stands.
        """);
  }

  private void whereabouts() {
    story.say(
        """
        11. HE IS MOVED. The Ministry says so on the telephone on 8 May, two days after. From that
            minute the record says where he is, and who must be told.
        """);
    brief("2025-05-08T17:00:00-04:00");
    story.save(
        "return.html",
        "case",
        DemoFiles.RETURN,
        "--as-of",
        "2025-05-20T09:00:00-04:00",
        "--format",
        "html");
  }

  private void report() {
    story.say(
        """
        12. THE REPORT TO THE COURT, as first drafted: an understanding, talks that continue, a flight
            by nobody on no date. It is held against the order, the record and the last report.
        """);
    story.run(ExitCode.HELD, "report", "check", DemoFiles.RETURN_AS_DRAFTED);
    story.say(
        """
            It can be exported all the same, marked INCOMPLETE with what is missing on page one, so
            that no deadline is missed for a check.
        """);
    story.run(ExitCode.HELD, "report", "draft", DemoFiles.RETURN_AS_DRAFTED, "--out", "incomplete");
    story.say(
        """
            As mended: each sentence rests on something, each step has an actor, each plan an owner and
            a date, and the flight that slipped is explained. A person signs it.
        """);
    story.run(ExitCode.NOTHING_HELD, "report", "draft", DemoFiles.RETURN, "--out", ".");
  }

  private void home() {
    story.say(
        """
        13. HOME, on 6 June 2025. The case goes into the record too, one entry for each fact. What
            eases a duty, says that one is done or lets a note go out waits for a second person.
        """);
    brief("2025-06-07T12:00:00-04:00");
    story.record(ExitCode.NOTHING_HELD, "import", DemoFiles.RETURN, "--by", "r.okafor");
  }

  private void brief(String asOf) {
    story.run(ExitCode.NOTHING_HELD, "case", DemoFiles.RETURN, "--as-of", asOf, "--brief");
  }
}
