// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.springframework.http.HttpStatus;

/// What a page says of an operation that no board shows. While nothing is watched that is no word
/// about the operation, and everybody on it is on hold; else nobody has brought its list in, and
/// that is a hold as well.
///
/// @param operation its name
/// @param current whether the board goes up to the end of the record
record NotOpen(String operation, boolean current) {

  /// The heading.
  String heading(Words words) {
    return current
        ? words.say("ops.not-open", operation)
        : operation + "  " + words.say("ops.could-not-check");
  }

  /// The status: the operation is not there, or cannot be told of now.
  HttpStatus status() {
    return current ? HttpStatus.NOT_FOUND : HttpStatus.SERVICE_UNAVAILABLE;
  }

  /// Writes the content.
  void write(Markup page, Words words) {
    page.open("div", "class", "answer hold").icon("unchecked", "big").open("div");
    page.element("h1", heading(words), "class", "verdict");
    page.element("p", words.say(current ? "ops.not-open.hold" : "shown.behind"));
    page.close().closeLine();
    page.open("p", "class", "btns no-print");
    page.element("a", words.say("fault.board"), "class", "btn", "href", "/").closeLine();
  }
}
