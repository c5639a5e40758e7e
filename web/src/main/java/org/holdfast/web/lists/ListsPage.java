// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import java.util.List;
import java.util.Map;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The page where a list is brought in, with what came in before.
final class ListsPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;

  ListsPage(Markup page, Viewer viewer) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
  }

  void write(List<ListFiles.Batch> batches, Map<String, String> sent, Map<String, String> faults) {
    page.open("header", "class", "head").element("h1", words.say("lists.heading"));
    page.element("p", words.say("lists.lede"), "class", "lede").closeLine();
    Form.open(
            page,
            viewer,
            "/lists",
            sent,
            faults,
            "enctype",
            "multipart/form-data",
            "class",
            "sheet narrow")
        .line("file", "lists.file", "file", "required", "required")
        .line("declared", "lists.declared", "text", "inputmode", "numeric", "autocomplete", "off")
        .line("orders", "lists.orders", "file")
        .send("lists.send", "btn solid")
        .close();
    if (!batches.isEmpty()) {
      batches(batches);
    }
  }

  private void batches(List<ListFiles.Batch> batches) {
    page.open("section", "class", "sec", "aria-labelledby", "batches");
    page.element("h2", words.say("lists.batches"), "id", "batches").line();
    page.open("table", "class", "blocks", "aria-labelledby", "batches").open("thead").open("tr");
    for (String column : List.of("operations", "by", "at")) {
      page.element("th", words.say("lists.column." + column), "scope", "col");
    }
    page.element("th", words.say("lists.column.undo"), "scope", "col", "class", "no-print");
    page.close().closeLine().open("tbody").line();
    for (ListFiles.Batch batch : batches) {
      page.open("tr").open("th", "scope", "row").written(String.join(", ", batch.open())).close();
      cell("by", batch.by().value());
      cell("at", viewer.times().at(batch.at()));
      page.open("td", "class", "no-print", "data-l", words.say("lists.column.undo")).open("div");
      Form.open(page, viewer, "/lists/" + batch.position() + "/undo")
          .send("lists.undo", "btn")
          .close();
      page.close().close().closeLine();
    }
    page.close().closeLine();
    page.element("p", words.say("lists.undo.hint"), "class", "hint").closeLine();
  }

  private void cell(String column, String text) {
    page.open("td", "data-l", words.say("lists.column." + column)).element("span", text).close();
  }
}
