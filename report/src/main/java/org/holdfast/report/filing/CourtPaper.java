// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.report.words.Language;

/// A paper for a United States court, before it takes a form: [PaperHtml], [PaperPdf] and
/// [PaperDocx] print the same one.
///
/// A reader would get this wrong: a paper that says what is wrong with it cannot be
/// [Standing#FINAL]; the constructor refuses it, whatever its blocks were composed from.
///
/// @param title as in the caption: `STATUS REPORT`
/// @param under lines under the title: `Answering ECF 14 and ECF 27`
/// @param language of the fixed words and of all that no [Run.Quote] says otherwise of
/// @param foot one line at the foot of each page; may be empty
/// @param made when it was composed, for the documents' own properties; never read off a clock
public record CourtPaper(
    Caption caption,
    String title,
    List<String> under,
    Sheet sheet,
    Language language,
    Standing standing,
    List<Block> blocks,
    String foot,
    Instant made) {

  public CourtPaper {
    under = List.copyOf(under);
    blocks = List.copyOf(blocks);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a paper has a title");
    }
    if (!descends(blocks)) {
      throw new IllegalArgumentException("headings skip no level on the way down");
    }
    if (standing == Standing.FINAL && blocks.stream().anyMatch(CourtPaper::isFaulty)) {
      throw new IllegalArgumentException("a paper with a fault is not final");
    }
  }

  private static boolean descends(List<Block> blocks) {
    int above = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() > above + 1) {
          return false;
        }
        above = heading.level();
      }
    }
    return true;
  }

  private static boolean isFaulty(Block block) {
    return switch (block) {
      case Block.Heading _, Block.Signature _, Block.NewPage _ -> false;
      case Block.Numbered numbered ->
          !numbered.faults().isEmpty() || isFaulty(numbered.runs().stream());
      case Block.Prose prose -> isFaulty(prose.runs().stream());
      case Block.Bullets bullets -> isFaulty(bullets.items().stream().flatMap(List::stream));
      case Block.Grid grid ->
          isFaulty(
              grid.rows().stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream()));
      case Block.Box box -> box.blocks().stream().anyMatch(CourtPaper::isFaulty);
    };
  }

  private static boolean isFaulty(Stream<Run> runs) {
    return runs.anyMatch(Run.Faulty.class::isInstance);
  }

  /// How many lines the right column of the caption has: docket, title, standing, and those under.
  int captionLines() {
    return caption.lines(4 + under.size());
  }
}
