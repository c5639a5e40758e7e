// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// The return cases of the record.
@Component
public final class ReturnCases {
  private final DeskHolder desk;

  ReturnCases(DeskHolder desk) {
    this.desk = desk;
  }

  /// All of them, in the order in which the record heard of them.
  public List<OpenCase> all() {
    Map<ObjectId, ReturnCaseView> views =
        desk.desk()
            .see(all -> {
              Map<ObjectId, ReturnCaseView> copies = new LinkedHashMap<>();
              all.cases().forEach((id, view) -> copies.put(id, view.copy()));
              return copies;
            });
    return views.entrySet().stream()
        .filter(one -> one.getValue().known())
        .map(one -> OpenCase.of(one.getKey().value(), one.getValue()))
        .toList();
  }

  /// The names that the record has cases by.
  public Set<String> names() {
    return desk.desk()
        .see(all -> all.cases().keySet().stream().map(ObjectId::value).collect(Collectors.toSet()));
  }

  /// What the record holds of a case; empty where it was not opened.
  public Optional<ReturnCaseView> view(String id) {
    return desk.desk()
        .see(all ->
            all.cases().entrySet().stream()
                .filter(one -> one.getKey().value().equals(id))
                .map(one -> one.getValue().copy())
                .filter(ReturnCaseView::known)
                .findFirst());
  }

  /// A case; empty where it was not opened.
  public Optional<OpenCase> find(String id) {
    return view(id).map(view -> OpenCase.of(id, view));
  }

  /// A case that can be read whole; what cannot is added to by nobody at the desk.
  public Optional<OpenCase> whole(String id) {
    return find(id).filter(one -> one.reading().whole());
  }

  /// Records all of it, or none.
  ///
  /// @return whether something of it waits for a second person
  public boolean record(List<Draft> drafts) {
    if (desk.desk().record(drafts).size() != drafts.size()) {
      throw new IllegalStateException("each draft is one entry");
    }
    return drafts.stream().anyMatch(draft -> draft.approves() != null);
  }
}
