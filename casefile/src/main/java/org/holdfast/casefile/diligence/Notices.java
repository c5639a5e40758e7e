// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.diligence.Notice.Kind;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.returncase.ForeignNote;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what somebody must be told at once.
final class Notices {
  private final CaseLog log;
  private final @Nullable Whereabouts arrived;
  private final Instant asOf;

  /// @param arrived the news that the person is home; null while there is none
  Notices(CaseLog log, @Nullable Whereabouts arrived, Instant asOf) {
    this.log = log;
    this.arrived = arrived;
    this.asOf = asOf;
  }

  /// The notices of a case, the newest first.
  ///
  /// @param since from when on a change of place is news: the last report, or the first order
  List<Notice> of(List<Obligation> obligations, Instant since) {
    List<Notice> all = new ArrayList<>();
    log.whereabouts().stream()
        .filter(news -> news.type().equals(Whereabouts.TRANSFER))
        .filter(news -> news.happening().knownBy(asOf) && news.happening().known().isAfter(since))
        .filter(news -> !overtaken(news))
        .forEach(news -> all.add(moved(news)));
    log.welfare().stream()
        .filter(news -> news.happening().knownBy(asOf) && news.raisedAt(asOf))
        .forEach(news ->
            all.add(
                new Notice(
                    Kind.RED_FLAG,
                    news.id(),
                    news.happening().known(),
                    Sentence.of(
                        "News of the person's welfare calls for action.",
                        "Una noticia sobre el bienestar de la persona exige actuar."))));
    log.notes().stream()
        .filter(note -> note.stateAt(asOf) == ForeignNote.State.SENT_UNCONFIRMED)
        .forEach(note -> all.add(unconfirmed(note)));
    missed(obligations, all);
    obligations.forEach(obligation -> ownerless(obligation, all));
    all.sort(Comparator.comparing(Notice::at).reversed());
    return List.copyOf(all);
  }

  /// Whether the person came home after it. Who is home is told of no earlier move; a call for
  /// action on the person's welfare stays until somebody records that it was met.
  private boolean overtaken(Whereabouts news) {
    return arrived != null
        && !arrived.happening().at().latest().isBefore(news.happening().at().earliest());
  }

  private static Notice moved(Whereabouts news) {
    return new Notice(
        Kind.MOVED,
        news.id(),
        news.happening().known(),
        Sentence.of(
            "The person was moved. Tell the court and counsel at once; the next report must name it.",
            "La persona fue trasladada. Avise de inmediato al tribunal y a la defensa; el próximo"
                + " informe debe mencionarlo."));
  }

  private static Notice unconfirmed(ForeignNote note) {
    return new Notice(
        Kind.SENT_UNCONFIRMED,
        note.id(),
        note.sent() == null ? note.drafted().known() : note.sent().known(),
        Sentence.of(
            "A note went out that two people had not confirmed to disclose nothing protected.",
            "Salió una nota sin que dos personas confirmaran que no revela nada protegido."));
  }

  /// What was missed is told once for each order, however often it was.
  private static void missed(List<Obligation> obligations, List<Notice> all) {
    Map<OrderId, List<Instant>> byOrder = new LinkedHashMap<>();
    for (Obligation obligation : obligations) {
      Instant due = obligation.dueAt();
      if (obligation.state() == DutyState.MISSED && due != null) {
        byOrder.computeIfAbsent(obligation.order(), _ -> new ArrayList<>()).add(due);
      }
    }
    byOrder.forEach((order, dues) ->
        all.add(
            new Notice(
                Kind.MISSED,
                order.value(),
                Collections.min(dues),
                Sentence.of(
                    "Duties whose time is over and which nothing answers: %s.",
                    "Deberes cuyo plazo ha vencido y que nada responde: %s.", dues.size()))));
  }

  private void ownerless(Obligation obligation, List<Notice> all) {
    if (obligation.state() == DutyState.OPEN && obligation.directive().owner().isBlank()) {
      all.add(
          new Notice(
              Kind.NO_OWNER,
              obligation.directive().id().value(),
              obligation.from().isAfter(asOf) ? asOf : obligation.from(),
              Sentence.of("Nobody is named to see to it.", "Nadie figura como responsable.")));
    }
  }
}
