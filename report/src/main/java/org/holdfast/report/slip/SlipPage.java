// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.protection.Answer;
import org.holdfast.report.page.Frame;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;
import org.holdfast.tlog.proof.ProofFile;

/// A slip as one page for people: the answer in big letters, times in the zone of departure, the
/// code, a QR code, how to check it, and the slip itself, so that the page carries its own proof.
///
/// It is made of the slip alone. So whoever has the page can make it anew and see whether a word
/// around the slip was changed: [#carriedBy] and [Carried#isWhole].
public final class SlipPage {
  /// Modest enough for any slip, and too small to keep a reader busy.
  private static final int MOST_CHARACTERS = 4_000_000;

  private static final Pattern PRE =
      Pattern.compile("<pre class=\"slip\" data-zone=\"([^\"]+)\" lang=\"en\">([^<]*)</pre>");
  private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"(en|es)\">");

  private final Markup page = new Markup();
  private final Words words;
  private final TimeWords times;
  private final SlipBody slip;
  private final String text;
  private final String shape;
  private final boolean logged;
  private final SlipQr qr;

  private SlipPage(String text, SlipBody slip, ZoneId zone, Language language) {
    this.text = text;
    this.slip = slip;
    this.words = Words.of(language);
    this.times = new TimeWords(words, zone);
    this.shape = slip.screened() ? Headlines.shape(slip.answer()) : "unchecked";
    this.logged = slip.logging() instanceof Logging.Logged;
    this.qr = qr(text, slip);
  }

  private static SlipQr qr(String text, SlipBody slip) {
    byte[] proof =
        text.substring(Math.min(text.length(), slip.text().length() + 1))
            .getBytes(StandardCharsets.UTF_8);
    return switch (slip.logging()) {
      case Logging.NotLogged _ -> SlipQr.of(slip);
      case Logging.Logged(var origin, var _) ->
          switch (ProofFile.parse(proof)) {
            case ProofFile.Parsed.Read(var read) ->
                SlipQr.of(slip, read.index().value(), origin.value());
            case ProofFile.Parsed.Malformed _ ->
                throw new IllegalArgumentException("a slip that is logged has its proof");
          };
    };
  }

  /// The page of a slip. The same slip gives the same page.
  ///
  /// @param slip the whole text of a slip, as [SlipText] makes it
  /// @param zone the zone in which its times are told, that of the departure
  /// @param language the language of the fixed words; the slip itself is in English
  /// @throws IllegalArgumentException if it is not a slip
  public static String format(String slip, ZoneId zone, Language language) {
    int split = slip.indexOf("\n\n");
    String body = split < 0 ? slip : slip.substring(0, split + 1);
    if (!(SlipBody.parse(body) instanceof SlipBody.Parsed.Read(var read))) {
      throw new IllegalArgumentException("a page is made of a slip");
    }
    return new SlipPage(slip, read, zone, language).page();
  }

  /// A slip that was found in a page.
  ///
  /// @param slip its text, not checked
  /// @param isWhole whether the page around it is, byte for byte, the one that this version makes
  ///   of it; where it is not, only the slip counts
  public record Carried(String slip, boolean isWhole) {}

  /// The slip that a page carries; empty where it carries none, or several.
  public static Optional<Carried> carriedBy(String html) {
    Matcher pre = PRE.matcher(html);
    if (html.length() > MOST_CHARACTERS || !pre.find()) {
      return Optional.empty();
    }
    String slip = plain(pre.group(2));
    String zone = plain(pre.group(1));
    return pre.find()
        ? Optional.empty()
        : Optional.of(new Carried(slip, isPageOf(html, slip, zone)));
  }

  private static boolean isPageOf(String html, String slip, String zone) {
    try {
      Matcher tag = LANGUAGE.matcher(html);
      String written = tag.find() ? tag.group(1) : "";
      ZoneId zoneId = ZoneId.of(zone);
      return Stream.of(Language.values())
          .filter(language -> language.tag().equals(written))
          .anyMatch(language -> format(slip, zoneId, language).equals(html));
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private String page() {
    String operation = Headlines.orUnstated(words, shown("operation"));
    Frame.open(page, words, operation + "  " + verdict(), words.say("slip.page.kind"), "slip.css");
    Frame.main(page);
    page.open("article", "class", "sheet slip-sheet", "aria-labelledby", "answer").line();
    answer(operation);
    facts();
    code();
    check();
    page.closeLine();
    carried();
    Frame.close(page, words.say("slip.page.foot"), words.say("foot.law"));
    return page.toString();
  }

  private void answer(String operation) {
    page.open("p", "class", "quiet small").text(words.say("sheet.operation") + " ");
    page.written(operation).text(".").closeLine();
    page.open("div", "class", "answer " + shape).icon(shape, "big").open("div").line();
    page.element("h1", verdict(), "id", "answer", "class", "verdict").line();
    page.element("p", words.say("slip.page.hold")).line();
    page.close().closeLine();
    if (!slip.forDeparture()) {
      page.open("div", "class", "note");
      page.element("strong", words.say("slip.not-for-departure"), "class", "stamp");
      page.open("ul", "class", "plain");
      slip.values("because").forEach(why -> page.open("li", "lang", "en").verbatim(why).close());
      page.close().closeLine();
    }
  }

  /// A manifest that was not screened is HOLD, and says why.
  private String verdict() {
    String answer = words.of("answer", slip.answer());
    if (!slip.screened()) {
      return answer + " \u00b7 " + words.say("answer.not-screened");
    }
    boolean looksLikeLeave = slip.answer() == Answer.NO_PROTECTION_FOUND;
    return looksLikeLeave && !slip.forDeparture()
        ? answer + words.say("headline.not-for-departure")
        : answer;
  }

  private void facts() {
    page.open("dl", "class", "facts").line();
    fact("label.asked", slip.instant("asked").map(times::at).orElseThrow());
    fact(
        "label.departs",
        slip.instant("departs").map(times::at).orElse(words.say("departs.unknown")));
    fact(
        "label.valid",
        times.expiry(slip.instant("expires").orElse(null), slip.instant("asked").orElseThrow()));
    fact(
        "slip.page.seats",
        words.say(
            "slip.page.counts", shown("hold"), shown("review"), shown("no-protection-found")));
    String declared = shown("declared");
    fact(
        "label.counts",
        words.say(
            "counts",
            declared.isEmpty() ? words.say("counts.undeclared") : declared,
            shown("parsed"),
            shown("compared")));
    page.closeLine();
  }

  private void fact(String label, String value) {
    page.element("dt", words.say(label)).element("dd", value).line();
  }

  private void code() {
    page.open("section", "class", "tear find", "aria-labelledby", "code").line();
    page.open("div", "class", "code").line();
    page.element("h2", words.say("slip.page.code"), "id", "code").line();
    page.element("p", slip.code().value(), "class", "digest big-code").line();
    page.element(
            "p",
            logged ? words.say("slip.page.logged", shown("log")) : words.say("slip.page.unlogged"),
            "class",
            "small")
        .line();
    page.closeLine();
    qr.write(page, words.say("slip.page.qr", qr.text()));
    page.closeLine();
  }

  private void check() {
    page.open("section", "class", "sec", "aria-labelledby", "check").line();
    page.element("h2", words.say("slip.page.check"), "id", "check").line();
    page.open("ol", "class", "todo").line();
    page.element("li", words.say("slip.page.check.save")).line();
    page.open("li").text(words.say("slip.page.check.type") + " ");
    page.element("code", "holdfast verify FILE").closeLine();
    page.element("li", words.say("slip.page.check.counts")).line();
    page.close().closeLine();
  }

  private void carried() {
    page.open("section", "class", "sec carried", "aria-labelledby", "slip").line();
    page.element("h2", words.say("slip.page.text"), "id", "slip").line();
    page.element("p", words.say("slip.page.text.note"), "class", "small quiet").line();
    page.open("pre", "class", "slip", "data-zone", times.zone().getId(), "lang", "en");
    page.verbatim(text).closeLine();
    page.closeLine();
  }

  /// A value of the slip, empty where it is none.
  private String shown(String key) {
    String value = slip.value(key);
    return value.equals(SlipBody.NONE) ? "" : value;
  }
}
