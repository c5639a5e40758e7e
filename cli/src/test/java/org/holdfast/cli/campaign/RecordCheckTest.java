// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.local.LocalDatabase;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check of the campaigns finds what it is there to find: one lie at a time.
class RecordCheckTest {
  private static final SubjectId SOMEBODY = new SubjectId(UUID.randomUUID());
  private static final String OTHER = Sha256.of(new byte[1]).hex();

  @TempDir private Path folder;
  private Epoch epoch;
  private LocalDatabase server;
  private OpenRecord record;
  private CaseFile file;

  @BeforeEach
  void begin() throws Exception {
    epoch = Epoch.begin(folder, 1);
    server = LocalDatabase.open(epoch.home(), epoch.programs(), 0);
    record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED);
    Salts salts = new Salts(0);
    file = record.file(salts);
    assertThat(file.append(Drafts.founders())).hasSize(2);
    List<Draft> drafts = List.of(Drafts.registered(SOMEBODY), Drafts.effort());
    salts.restart(5);
    assertThat(file.append(drafts)).hasSize(2);
    List<String> leaves = Salts.leaves(drafts, 5);
    try (Ledger ledger = new Ledger(epoch.ledger())) {
      ledger.entry(2, leaves.get(0));
      ledger.entry(3, leaves.get(1));
    }
    assertThat(new RecordCheck(record, file).faults(0)).isEmpty();
  }

  @AfterEach
  void close() {
    record.close();
    server.close();
  }

  private interface Lie {
    void in(Ledger ledger);
  }

  private List<String> faultsAfter(Lie lie) throws Exception {
    try (Ledger ledger = new Ledger(epoch.ledger())) {
      lie.in(ledger);
    }
    return new RecordCheck(record, file).faults(0);
  }

  @Test
  void every_lie_of_a_ledger_is_found() throws Exception {
    assertThat(faultsAfter(ledger -> ledger.entry(9, OTHER)))
        .containsExactly("acknowledged position 9 is missing");
    assertThat(faultsAfter(ledger -> ledger.entry(1, OTHER)))
        .contains("another leaf at acknowledged position 1");
    TreeHead other = new TreeHead(new TreeSize(4), Hash.ofHex(OTHER));
    assertThat(faultsAfter(ledger -> ledger.checkpoint(other)))
        .contains("two roots were seen for sizes [4]");
    assertThat(faultsAfter(ledger -> ledger.erased(SOMEBODY.value().toString())))
        .contains("an acknowledged erasure is missing")
        .contains("an entry of kind PERSON_REGISTERED opens");
  }
}
