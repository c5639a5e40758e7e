// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;

class FileTreeTest {
  private static final Instant AT = Instant.parse("2026-03-12T06:14:00Z");

  private static Reading<Registry> read(ReceivedFile file) {
    return RegistryJson.read(file, RegistryOptions.NONE);
  }

  private static ReceivedFile throughTheRecord(ReceivedFile file, Instant asOf) {
    Random random = new Random(7);
    RegistryView view = new RegistryView();
    List<Entry.Whole> entries =
        RegistryFacts.of(
            FileTree.of(file),
            new RegistryView(),
            new ActorId("importer"),
            AT,
            () -> new SubjectId(new UUID(random.nextLong(), random.nextLong())));
    List<StoredEntry> stored = new ArrayList<>();
    for (Entry.Whole entry : entries) {
      stored.add(new StoredEntry(stored.size(), Leaf.of(List.of(), random), entry, List.of()));
    }
    stored.forEach(view::take);
    String text = TreeJson.format(view.file(asOf));
    return new ReceivedFile("registry.json", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRegistryThatWentThroughTheRecordSaysWhatItSaid() {
    ReceivedFile file = Samples.file("registry.json", Samples.REGISTRY);
    Registry before = read(file).value();
    Reading<Registry> reading = read(throughTheRecord(file, before.asOf()));
    assertThat(reading.problems()).isEmpty();
    Registry after = reading.value();
    assertThat(after.persons()).isEqualTo(before.persons()).isNotEmpty();
    assertThat(after.sources()).isEqualTo(before.sources()).isNotEmpty();
    assertThat(after.classes()).isEqualTo(before.classes()).isNotEmpty();
    assertThat(after.protections()).isEqualTo(before.protections()).isNotEmpty();
    assertThat(after.events()).isEqualTo(before.events()).isNotEmpty();
    assertThat(after.zone()).isEqualTo(before.zone());
  }

  @Test
  void theSameEntriesGiveTheSameBytes() {
    ReceivedFile file = Samples.file("registry.json", Samples.REGISTRY);
    ReceivedFile once = throughTheRecord(file, AT);
    assertThat(throughTheRecord(once, AT).bytes()).isEqualTo(once.bytes());
  }
}
