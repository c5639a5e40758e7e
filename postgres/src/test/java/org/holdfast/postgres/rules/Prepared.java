// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import java.sql.SQLException;
import java.util.UUID;
import org.holdfast.casefile.entry.EntryKind;

/// Something to record of each kind, with everything there that it needs: only who records it, and
/// how many, is left to the test.
final class Prepared {
  private Prepared() {}

  static Asked of(EntryKind kind, DirectSql sql) throws SQLException {
    String fresh = UUID.randomUUID().toString();
    Asked asked = Asked.of(kind.name()).named(fresh);
    return switch (kind) {
      case PERSON_REGISTERED, PERSON_EXTENDED, PERSON_CORRECTED -> asked.about(UUID.randomUUID());
      case ERASED -> asked.about(sql.registered());
      case PERSONS_MERGED -> asked.about(sql.registered()).named("P-" + sql.registered());
      case CLASS_DECLARED, CLASS_CORRECTED, GAP_EXPLAINED -> asked.in(fresh);
      case CLASS_LIST_RECEIVED -> asked.in(fresh).counting(0);
      case MEMBER_ADDED -> asked.in(fresh).about(UUID.randomUUID());
      case MEMBER_REMOVED -> {
        UUID member = UUID.randomUUID();
        sql.append(Asked.of("MEMBER_ADDED").in(fresh).about(member));
        yield asked.in(fresh).about(member);
      }
      case PROTECTION_RECORDED -> asked.about(UUID.randomUUID());
      case PROTECTION_ENDED, PROTECTION_NARROWED, PROTECTION_RESTATED, PROTECTION_RESTORED -> {
        sql.append(Asked.of("PROTECTION_RECORDED").named(fresh).about(UUID.randomUUID()));
        yield asked;
      }
      case PRESERVATION_NOTICED -> asked.about(UUID.randomUUID());
      case PRESERVATION_LIFTED -> {
        sql.append(Asked.of("PRESERVATION_NOTICED").named(fresh).about(UUID.randomUUID()));
        yield asked;
      }
      case ACTOR_ADMITTED -> asked.in("PERSON");
      case ACTOR_RETIRED -> {
        sql.appendByTwo(Asked.of("ACTOR_ADMITTED").named(fresh).in("PERSON"));
        yield asked;
      }
      case ROLE_GIVEN, ROLE_TAKEN -> {
        sql.appendByTwo(Asked.of("ACTOR_ADMITTED").named(fresh).in("PERSON"));
        if (kind == EntryKind.ROLE_TAKEN) {
          sql.appendByTwo(Asked.of("ROLE_GIVEN").named(fresh).in("GATE"));
        }
        yield asked.in("GATE");
      }
      case NOTICE_RECEIVED -> asked.about(UUID.randomUUID());
      case MANIFEST_WITHDRAWN -> {
        sql.append(Asked.of("MANIFEST_RECEIVED").named(fresh));
        yield asked;
      }
      case DEPARTURE_RECORDED -> asked.counting(0);
      case HOLD_RELEASED -> asked.in("NOT_BARRED");
      case HOLD_LIFTED -> asked.in("7");
      case PROPOSED -> asked.named("HOLD_RELEASED");
      case PROPOSAL_WITHDRAWN ->
          asked.named(Long.toString(sql.append(Asked.of("PROPOSED").named("HOLD_RELEASED"))));
      case REGISTRY_PUBLISHED ->
          asked.counting(sql.number("SELECT count(*) FROM holdfast.person WHERE gone IS NULL"));
      case SOURCE_DECLARED,
          SOURCE_READ,
          SOURCE_LIMIT_CHANGED,
          HELD,
          FOUND,
          FINDING_UPHELD,
          FINDING_CLEARED,
          DIRECTIVE_RECORDED,
          OBLIGATION_CLOSED,
          CASE_OPENED,
          DIRECTIVE_REVIVED,
          DIRECTIVE_EASED,
          ORDER_NOTED,
          STEP_PLANNED,
          NOTE_DRAFTED,
          NOTE_CLEARED,
          CASE_CORRECTED,
          THRESHOLD_CHANGED,
          DOCUMENT_RECEIVED,
          MANIFEST_RECEIVED,
          SCREENED,
          EFFORT_RECORDED,
          STATEMENT_RECORDED,
          WHEREABOUTS_RECORDED,
          OFFICIAL_NAMED,
          COUNTERPART_ANSWERED,
          REPORT_FILED,
          BUNDLE_ISSUED,
          CUSTODY_CHANGED,
          SEAT_REVIEWED,
          HOLD_ACKNOWLEDGED,
          NOTIFICATION_SENT,
          READ ->
          asked;
    };
  }
}
