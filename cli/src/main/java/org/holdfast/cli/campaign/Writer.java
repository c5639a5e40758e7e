// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;

/// Somebody who records entries of many kinds, one after another, until the record fails under
/// them; and notes what was acknowledged.
final class Writer implements Runnable {
  private static final int BATCH = 40;
  private static final int DOCUMENT = 8_000;

  private final CaseFile file;
  private final Salts salts;
  private final Ledger ledger;
  private final SplittableRandom random;
  private final List<SubjectId> people = new ArrayList<>();
  private volatile boolean asking;
  private volatile List<Draft> pending = List.of();
  private volatile String fault = "";

  /// @param file appends with these salts
  Writer(CaseFile file, Salts salts, Ledger ledger, long seed) {
    this.file = file;
    this.salts = salts;
    this.ledger = ledger;
    this.random = new SplittableRandom(seed);
  }

  /// Whether the record is being asked at this moment.
  boolean asking() {
    return asking;
  }

  /// What was asked and not answered.
  List<Draft> pending() {
    return pending;
  }

  /// What the record should not have answered; empty where nothing was wrong.
  String fault() {
    return fault;
  }

  @Override
  public void run() {
    try {
      while (fault.isEmpty() && !Thread.currentThread().isInterrupted()) {
        something();
      }
    } catch (RuntimeException e) {
      // The record was killed: what was not acknowledged is pending.
    }
  }

  private void something() {
    int drawn = random.nextInt(100);
    if (people.isEmpty() || drawn < 20) {
      register();
    } else if (drawn < 40) {
      record(List.of(Drafts.held(anybody())));
    } else if (drawn < 50) {
      byte[] bytes = new byte[1 + random.nextInt(DOCUMENT)];
      random.nextBytes(bytes);
      record(List.of(Drafts.document(anybody(), bytes)));
    } else if (drawn < 60) {
      byTwo(Drafts.said(EntryKind.FINDING_CLEARED, named("OP-")));
    } else if (drawn < 67) {
      protect();
    } else if (drawn < 80) {
      erase();
    } else if (drawn < 88) {
      batch();
    } else {
      record(List.of(Drafts.effort()));
    }
  }

  private void register() {
    SubjectId subject = new SubjectId(UUID.randomUUID());
    record(List.of(Drafts.registered(subject)));
    people.add(subject);
  }

  private void batch() {
    List<SubjectId> more =
        IntStream.range(0, BATCH / 2).mapToObj(_ -> new SubjectId(UUID.randomUUID())).toList();
    record(
        more.stream()
            .flatMap(one -> Stream.of(Drafts.registered(one), Drafts.member(one)))
            .toList());
    people.addAll(more);
  }

  private void protect() {
    SubjectId subject = new SubjectId(UUID.randomUUID());
    Matter named = named("X-");
    record(List.of(Drafts.registered(subject), Drafts.protection(subject, named.theObject())));
    byTwo(Drafts.said(EntryKind.PROTECTION_ENDED, named));
  }

  private void erase() {
    SubjectId subject = people.remove(random.nextInt(people.size()));
    byTwo(Drafts.said(EntryKind.ERASED, Matter.of(subject)));
    asking = true;
    if (file.destroyKey(subject).isPresent()) {
      fault = "a key was not destroyed";
    }
    asking = false;
    ledger.erased(subject.value().toString());
  }

  private void byTwo(Entry.Whole entry) {
    List<Long> proposed = record(List.of(Drafts.proposal(entry)));
    if (!proposed.isEmpty()) {
      record(List.of(Drafts.approval(entry, proposed.getFirst())));
    }
  }

  private SubjectId anybody() {
    return people.get(random.nextInt(people.size()));
  }

  private static Matter named(String prefix) {
    return Matter.of(new Matter.ObjectId(prefix + UUID.randomUUID()));
  }

  private List<Long> record(List<Draft> drafts) {
    long seed = random.nextLong();
    salts.restart(seed);
    pending = drafts;
    asking = true;
    List<Appended> answers = file.append(drafts);
    asking = false;
    List<String> leaves = Salts.leaves(drafts, seed);
    List<Long> positions = new ArrayList<>();
    for (int at = 0; at < answers.size(); at++) {
      if (answers.get(at) instanceof Appended.Recorded(var position)) {
        ledger.entry(position, leaves.get(at));
        positions.add(position);
      } else {
        fault = "an entry was not recorded: " + answers.get(at);
      }
    }
    pending = List.of();
    return positions;
  }
}
