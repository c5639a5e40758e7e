// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.report.filing.Block.Cell;
import org.holdfast.report.words.Language;

/// A status report about invented people before an invented court, in each standing and language.
final class ExamplePaper {
  static final Instant MADE = Instant.parse("2026-03-12T06:14:09Z");
  private static final String FAULT = "This sentence has no source, and it was in ECF 29 too.";
  private static final String OLD = "What this rests on is 13 days old.";

  private ExamplePaper() {}

  /// Every combination of sheet, standing and language.
  static Stream<CourtPaper> all() {
    return Stream.of(Sheet.values())
        .flatMap(sheet ->
            Stream.of(Standing.values())
                .flatMap(standing ->
                    Stream.of(Language.values()).map(language -> of(sheet, standing, language))));
  }

  static CourtPaper of(Sheet sheet, Standing standing, Language language) {
    boolean english = language == Language.ENGLISH;
    return new CourtPaper(
        caption(),
        english ? "STATUS REPORT" : "INFORME DE SITUACIÓN",
        List.of(english ? "Answering ECF 14 and ECF 27" : "En respuesta a ECF 14 y ECF 27"),
        sheet,
        language,
        standing,
        blocks(standing, english),
        english
            ? "Record entry 48,198. Slip 4HTN-82QV-K7WC."
            : "Asiento 48 198. Volante 4HTN-82QV-K7WC.",
        MADE);
  }

  /// A paper of a few blocks, with the example's caption.
  static CourtPaper of(Standing standing, Block... blocks) {
    return new CourtPaper(
        caption(),
        "STATUS REPORT",
        List.of(),
        Sheet.LETTER,
        Language.ENGLISH,
        standing,
        List.of(blocks),
        "",
        MADE);
  }

  private static Caption caption() {
    return new Caption(
        List.of("UNITED STATES DISTRICT COURT", "EASTERN DISTRICT OF FRANKLIN"),
        List.of(new Caption.Party("A.R.C.,", "Petitioner,")),
        List.of(
            new Caption.Party("DIRECTOR, OFFICE OF REMOVAL OPERATIONS, et al.,", "Respondents.")),
        "No. 6:26-cv-00118");
  }

  private static List<Block> blocks(Standing standing, boolean english) {
    var blocks = new ArrayList<Block>();
    if (standing == Standing.INCOMPLETE) {
      blocks.add(missing(english));
    }
    blocks.addAll(english ? english(standing) : spanish(standing));
    return blocks;
  }

  private static Block missing(boolean english) {
    return english
        ? new Block.Box(
            "What this report must say and does not",
            List.of(
                prose("The Order of February 20, 2026 (ECF 14) asks three questions. Two lack:"),
                new Block.Bullets(
                    List.of(
                        runs(
                            "Question 1: where Petitioner is today. The last news is 13 days old."),
                        runs("Question 3: who delivers the second note, and when.")))))
        : new Block.Box(
            "Lo que este informe debe decir y no dice",
            List.of(
                prose("La orden del 20 de febrero de 2026 (ECF 14) hace tres preguntas. Faltan:"),
                new Block.Bullets(
                    List.of(
                        runs("Pregunta 1: dónde está hoy el peticionario."),
                        runs("Pregunta 3: quién entrega la segunda nota, y cuándo.")))));
  }

  private static List<Block> english(Standing standing) {
    boolean last = standing == Standing.FINAL;
    return Stream.of(where(last), taken(last), planned(last), exhibits())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Block> where(boolean last) {
    return List.of(
        prose(
            "Respondents file this report under the Order of February 20, 2026 (ECF 14). It covers"
                + " March 9 to March 16, 2026. Each numbered sentence names its basis."),
        heading(1, "1. Where Petitioner is, and in whose custody"),
        numbered(
            "1.1",
            "On February 26, 2026, at 10:00 a.m. Eastern, Petitioner was at Santa Lucía prison in"
                + " Altamira, in the custody of its Penitentiary Service.",
            "Tanaka, by personal visit. Exhibit A.",
            last ? List.of() : List.of(OLD)),
        new Block.Numbered(
            "1.2",
            List.of(
                new Run.Plain(
                    "Respondents have no later information. A second visit was requested on"
                        + " March 2, 2026. The prison’s answer, by telephone, was "),
                new Run.Quote("No se reciben visitas hasta nuevo aviso", "es"),
                new Run.Plain(" (no visits are received until further notice). The declarant’s "),
                new Run.Emphasis("own"),
                new Run.Plain(" note of the call is attached.")),
            "Call log 31. Exhibit B.",
            List.of()));
  }

  private static List<Block> taken(boolean last) {
    return List.of(
        heading(1, "2. What steps have been taken"),
        heading(2, "By the Department"),
        numbered(
            "2.1",
            "From March 9, 2026, to the date of this draft, no step is recorded. The last recorded"
                + " step is the note delivered to the Ministry of Foreign Affairs of Altamira on"
                + " March 5, 2026, at 4:40 p.m. Eastern.",
            "Note 114. Exhibit C.",
            List.of()),
        last
            ? numbered("2.2", "No answer to Note 114 has been received.", "Peña.", List.of())
            : new Block.Numbered(
                "2.2",
                List.of(new Run.Faulty("Talks with the Government of Altamira are continuing.")),
                "No source.",
                List.of(FAULT)),
        heading(2, "By the carrier"),
        numbered(
            "2.3",
            "The seat held for March 10, 2026, on the flight of Aerolíneas del Istmo was released"
                + " on March 9, 2026, at 6:05 p.m. Eastern, because the travel paper was not ready.",
            "Carrier’s notice of March 9. Exhibit D.",
            List.of()));
  }

  private static List<Block> planned(boolean last) {
    return List.of(
        heading(1, "3. What further steps will be taken, and when"),
        steps(last),
        heading(1, "4. Corrections to earlier reports"),
        prose(
            "The report of March 9, 2026 (ECF 29) said that a flight was set for March 10. It did"
                + " not leave. Paragraph 2.3 states the reason."),
        heading(1, "5. Declaration"),
        new Block.Signature(
            "I declare under penalty of perjury under the laws of the United States of America"
                + " that the foregoing is true and correct. Sentences 1.1 and 1.2 rest on the"
                + " declaration of E. Tanaka, attached; the others on records I have reviewed.",
            "M. Devereux",
            "Consular Affairs",
            "Executed on"));
  }

  private static List<Block> exhibits() {
    return List.of(
        new Block.NewPage(),
        heading(1, "Exhibits"),
        new Block.Bullets(
            List.of(
                runs("A. Declaration of E. Tanaka of February 27, 2026, two pages."),
                runs("B. Call log, lines 28 to 31."),
                runs("C. Note 114 of March 5, 2026, with the stamp of the Ministry."),
                runs("D. Notice of Aerolíneas del Istmo of March 9, 2026."))));
  }

  private static Block steps(boolean last) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(row("Travel paper issued", "Consulate, Altamira", "March 13, 2026"));
    rows.add(row("Parole and boarding letter signed", "Port Franklin office", "March 13, 2026"));
    rows.add(row("Seat held on the next flight", "Air Operations", "March 14, 2026"));
    if (last) {
      rows.add(row("Second note", "Embassy, Altamira", "March 13, 2026"));
    } else {
      rows.add(List.of(faulty("Second note"), faulty("not stated"), faulty("not stated")));
    }
    return new Block.Grid(
        "Steps planned as of March 12, 2026", List.of("Step", "By whom", "By when"), rows);
  }

  private static List<Block> spanish(Standing standing) {
    boolean last = standing == Standing.FINAL;
    return List.of(
        prose(
            "Los demandados presentan este informe conforme a la orden del 20 de febrero de 2026"
                + " (ECF 14). Abarca del 9 al 16 de marzo de 2026."),
        heading(1, "1. Dónde está el peticionario y bajo qué custodia"),
        numbered(
            "1.1",
            "El 26 de febrero de 2026, a las 10:00 (hora del Este), el peticionario se hallaba en"
                + " la prisión de Santa Lucía, en Altamira, bajo custodia de su Servicio"
                + " Penitenciario.",
            "Tanaka, en visita personal. Anexo A.",
            last ? List.of() : List.of("Esto se apoya en noticias de hace 13 días.")),
        new Block.Numbered(
            "1.2",
            List.of(
                new Run.Plain("La agencia anotó: "),
                new Run.Quote("no later information", "en"),
                new Run.Plain(".")),
            "Registro de llamadas 31.",
            List.of()),
        heading(1, "2. Pasos previstos"),
        new Block.Grid(
            "Pasos previstos al 12 de marzo de 2026",
            List.of("Paso", "A cargo de", "Fecha"),
            List.of(
                row("Documento de viaje", "Consulado, Altamira", "13 de marzo de 2026"),
                last
                    ? row("Segunda nota", "Embajada", "13 de marzo de 2026")
                    : List.of(faulty("Segunda nota"), faulty("no consta"), faulty("no consta")))),
        new Block.Signature(
            "Declaro bajo pena de perjurio, conforme a las leyes de los Estados Unidos de América,"
                + " que lo anterior es verdadero y correcto.",
            "M. Devereux",
            "Asuntos Consulares",
            ""));
  }

  private static List<Cell> row(String... cells) {
    return Stream.of(cells).map(Cell::of).toList();
  }

  private static Cell faulty(String text) {
    return new Cell(List.of(new Run.Faulty(text)));
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, text);
  }

  private static Block numbered(String number, String text, String basis, List<String> faults) {
    return new Block.Numbered(number, runs(text), basis, faults);
  }

  static Block prose(String text) {
    return new Block.Prose(runs(text));
  }

  private static List<Run> runs(String text) {
    return List.of(new Run.Plain(text));
  }
}
