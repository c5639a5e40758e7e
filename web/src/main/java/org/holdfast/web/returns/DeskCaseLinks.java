// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Viewer;

/// Where the parts of a case's page lead at the desk: to each counterpart, and, for those who may,
/// to the forms beside what they add to.
///
/// @param viewer for whom the page is
/// @param about the case
record DeskCaseLinks(Viewer viewer, OpenCase about) implements CaseContent.Links {

  @Override
  public String counterpart(String name) {
    return about.counterpartAddress(name);
  }

  @Override
  public List<Link> beside(String section) {
    List<Link> links = new ArrayList<>();
    if (viewer.may(DeskPage.NEW_FACT.roles())) {
      Arrays.stream(FactKind.values())
          .filter(kind -> kind.besides().equals(section))
          .forEach(
              kind -> links.add(new Link(viewer.words().of("returns.new", kind), address(kind))));
    }
    if (section.equals("duties") && viewer.may(DeskPage.NEW_ORDER.roles())) {
      links.add(new Link(viewer.words().say("returns.order.new"), about.address("/new/order")));
      if (!about.about().orders().isEmpty()) {
        links.add(
            new Link(viewer.words().say("returns.event.new"), about.address("/new/order-event")));
      }
    }
    return List.copyOf(links);
  }

  @Override
  public List<Link> of(CaseSection section, String id) {
    List<Link> links = new ArrayList<>();
    Words words = viewer.words();
    boolean waits = about.view().waiting().stream().anyMatch(one -> one.isOf(section.line(), id));
    if (waits) {
      links.add(
          new Link(words.say("returns.corrections.waiting", id), about.address("#corrections")));
    } else if (viewer.may(DeskPage.CORRECT.roles())) {
      Arrays.stream(FactKind.values())
          .filter(kind -> kind.section() == section)
          .flatMap(kind -> RecordedFact.of(about, kind, id).stream())
          .forEach(fact -> links.add(new Link(fact.heading(words), fact.address(about))));
    }
    about.view().corrections().stream()
        .filter(one -> one.isOf(section.line(), id))
        .reduce((_, later) -> later)
        .ifPresent(last ->
            links.add(
                new Link(
                    words.say("returns.corrections.made", id),
                    about.address("#c-" + last.proposal()))));
    return List.copyOf(links);
  }

  /// The address of a form.
  String address(FactKind kind) {
    return about.address("/new/" + kind.path());
  }
}
