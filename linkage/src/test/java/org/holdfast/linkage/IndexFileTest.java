// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.holdfast.linkage.file.IndexFileException;
import org.holdfast.linkage.file.IndexFileException.Reason;
import org.holdfast.linkage.file.Sha256;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.linkage.names.ModelTable;
import org.holdfast.linkage.names.NameWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index that was written and read again, and every way in which a file is refused.
class IndexFileTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();
  private static final String VERSION = "registry of 1 May";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aFileSystemThatSaysWhoMayRead() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "NOT RUN: this file system has no POSIX permissions, and index files are refused on it");
    file = folder.resolve("people.index");
  }

  private static List<Identity> registry(long seed, int size) {
    var misreading = new Misreading(new SplittableRandom(seed));
    var registry = new ArrayList<Identity>();
    new People(seed).next(size).stream().map(misreading::registered).forEach(registry::add);
    registry.add(
        Identities.parse("Ana de Paz / Ana de la O; 1990-05-14, 1991; F; HND,SLV; 290114001"));
    registry.add(
        Identities.named(
            "-; 1990-05-14; M; MEX; -", new PersonName.Parts("PE?A DE LA CRUZ", "MARI", true)));
    registry.add(Identities.named("-; 1990-05-14; M; MEX; -", new PersonName.InOrder("אבד Muñoz")));
    registry.add(
        new Identity(
            List.of(new PersonName.InOrder("FNU LNU")),
            List.of(),
            Identity.Sex.OTHER,
            java.util.Set.of(),
            List.of(),
            List.of(new IdentityDocument("", "MEX", "ABCDEFGHIJ1234567890"))));
    registry.add(Identities.named("-; 1990-05-14; M; MEX; -", new PersonName.InOrder("")));
    return registry;
  }

  private static List<Identity> seats(long seed, int size) {
    var misreading = new Misreading(new SplittableRandom(seed + 1));
    var seats = new ArrayList<Identity>();
    new People(seed).next(size).stream().map(misreading::seat).forEach(seats::add);
    new People(seed + 2).next(size / 3).stream().map(misreading::seat).forEach(seats::add);
    seats.add(
        Identities.named(
            "-; 1990-05-14; M; MEX; -", new PersonName.Parts("PENA DE LA CRUZ", "MARIA", false)));
    seats.add(
        Identities.parse("DELACRUZ, MARI; 1990-05-14; -; MEX; -; - MEX ABCDEFGHIJ1234567891"));
    return seats;
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void what_is_opened_answers_as_what_was_written_and_as_the_full_scan(long seed) throws Exception {
    System.out.println("seed " + seed);
    RegistryIndex built = RegistryIndex.over(registry(seed, 400), MODEL);
    IndexFile.write(file, built, VERSION);
    RegistryIndex opened = IndexFile.open(file, VERSION, MODEL);
    int found = 0;
    for (Identity seat : seats(seed, 150)) {
      RegistryIndex.Outcome outcome = opened.search(seat);
      assertThat(outcome).isEqualTo(built.search(seat));
      assertThat(outcome.candidates())
          .isEqualTo(built.fullScan().candidatesWithoutBound(seat))
          .isEqualTo(opened.fullScan().candidates(seat));
      found += outcome.candidates().size();
    }
    assertThat(found).isGreaterThan(100);
    assertThat(opened.bytes()).isEqualTo(built.bytes());
  }

  @Test
  void an_index_of_nobody_finds_nobody() throws Exception {
    IndexFile.write(file, RegistryIndex.over(List.of(), MODEL), VERSION);
    assertThat(IndexFile.open(file, VERSION, MODEL).candidates(seats(1, 1).getFirst())).isEmpty();
  }

  /// Thresholds are applied when a question is asked; what is stored knows none of them.
  @Test
  void an_index_opens_with_lower_thresholds_and_then_finds_more() throws Exception {
    LinkageModel lowered = MODEL.lowered(20, 4);
    List<Identity> registry = registry(44, 300);
    IndexFile.write(file, RegistryIndex.over(registry, MODEL), VERSION);
    Path other = folder.resolve("lowered.index");
    IndexFile.write(other, RegistryIndex.over(registry, lowered), VERSION);
    assertThat(Files.mismatch(file, other)).isEqualTo(-1);
    RegistryIndex opened = IndexFile.open(file, VERSION, lowered);
    RegistryIndex raised = IndexFile.open(other, VERSION, MODEL);
    int more = 0;
    for (Identity seat : seats(44, 100)) {
      assertThat(opened.candidates(seat))
          .isEqualTo(FullScan.over(registry, lowered).candidatesWithoutBound(seat));
      assertThat(raised.candidates(seat))
          .isEqualTo(FullScan.over(registry, MODEL).candidatesWithoutBound(seat));
      more += opened.candidates(seat).size() - raised.candidates(seat).size();
    }
    assertThat(more).isPositive();
  }

  /// The same people give the same bytes, in every run: a new layout needs a new number of the
  /// format, and then a new hash here. The head is left out, since the versions of Java and ICU are
  /// in its hash of the model.
  @Test
  void the_same_people_give_the_same_file() throws Exception {
    IndexFile.write(file, RegistryIndex.over(registry(45, 60), MODEL), VERSION);
    byte[] bytes = Files.readAllBytes(file);
    int head = head(bytes);
    var digest = Sha256.digest();
    digest.update(bytes, head, bytes.length - head);
    assertThat(Sha256.of(digest).hex())
        .isEqualTo("9e2e4ab4710fa698faf0ccdcbe543db019fa6489cbae2b83e9a0b14107260bce");
  }

  private static int head(byte[] bytes) {
    return java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(12);
  }

  @Test
  void every_byte_that_is_flipped_is_refused() throws Exception {
    IndexFile.write(file, RegistryIndex.over(registry(46, 3), MODEL), VERSION);
    byte[] bytes = Files.readAllBytes(file);
    int head = head(bytes);
    var reasons = new HashMap<Reason, Integer>();
    var random = new SplittableRandom(46);
    // Every byte of the head; of the sections one in each eight, since that is their shortest.
    for (int at = 0; at < bytes.length; at += at < head ? 1 : 8) {
      byte[] flipped = bytes.clone();
      flipped[at < head ? at : at + random.nextInt(8)] ^= (byte) (1 << random.nextInt(8));
      reasons.merge(refused(flipped), 1, Integer::sum);
    }
    assertThat(reasons.keySet())
        .containsExactlyInAnyOrder(
            Reason.NO_INDEX, Reason.OTHER_FORMAT, Reason.WRONG_LENGTH, Reason.DAMAGED);
    assertThat(reasons).containsEntry(Reason.NO_INDEX, 8).containsEntry(Reason.OTHER_FORMAT, 4);
  }

  @Test
  void every_length_but_its_own_is_refused() throws Exception {
    IndexFile.write(file, RegistryIndex.over(registry(47, 3), MODEL), VERSION);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += length < 200 ? 1 : 997) {
      assertThat(refused(Arrays.copyOf(bytes, length))).isEqualTo(Reason.WRONG_LENGTH);
    }
    assertThat(refused(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(Reason.WRONG_LENGTH);
    assertThat(refused(Arrays.copyOf(bytes, bytes.length + 8))).isEqualTo(Reason.WRONG_LENGTH);
  }

  private Reason refused(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return refusal(file, VERSION, MODEL).reason();
  }

  private static IndexFileException refusal(Path file, String version, LinkageModel model) {
    IndexFileException refusal =
        catchThrowableOfType(IndexFileException.class, () -> IndexFile.open(file, version, model));
    assertThat(refusal).isNotNull();
    assertThat(refusal)
        .hasMessageStartingWith("The index file " + file + " ")
        .hasMessageEndingWith(".");
    return refusal;
  }

  private void writeSmall() throws IndexFileException {
    IndexFile.write(file, RegistryIndex.over(registry(48, 5), MODEL), VERSION);
  }

  @Test
  void it_is_written_for_its_owner_alone_and_leaves_nothing_beside_it() throws Exception {
    writeSmall();
    writeSmall();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void nothing_is_left_of_a_file_that_cannot_take_its_place() throws Exception {
    Files.createDirectories(file.resolve("full"));
    IndexFileException failed = catchThrowableOfType(IndexFileException.class, this::writeSmall);
    assertThat(failed.reason()).isEqualTo(Reason.FAILED);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw---x---", "rwxrwxrwx"})
  void a_file_that_others_can_read_or_change_is_refused(String permissions) throws Exception {
    writeSmall();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertThat(refusal(file, VERSION, MODEL))
        .hasMessageContaining(permissions)
        .extracting(IndexFileException::reason)
        .isEqualTo(Reason.OPEN_TO_OTHERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwx---", "rwx---rwx"})
  void a_file_that_others_can_exchange_is_refused(String permissions) throws Exception {
    writeSmall();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    assertThat(refusal(file, VERSION, MODEL).reason()).isEqualTo(Reason.OPEN_TO_OTHERS);
    IndexFileException unwritten = catchThrowableOfType(IndexFileException.class, this::writeSmall);
    assertThat(unwritten.reason()).isEqualTo(Reason.OPEN_TO_OTHERS);
  }

  @Test
  void a_file_of_another_owner_is_refused() throws Exception {
    writeSmall();
    try {
      Files.setAttribute(file, "unix:uid", 65_534);
    } catch (IOException _) {
      assumeTrue(false, "NOT RUN: only the superuser can give a file to another owner");
    }
    assertThat(refusal(file, VERSION, MODEL).reason()).isEqualTo(Reason.OTHER_OWNER);
  }

  @Test
  void a_link_a_folder_and_nothing_are_refused() throws Exception {
    writeSmall();
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThat(refusal(link, VERSION, MODEL).reason()).isEqualTo(Reason.NOT_A_FILE);
    assertThat(refusal(folder, VERSION, MODEL).reason()).isEqualTo(Reason.NOT_A_FILE);
    assertThat(refusal(folder.resolve("none"), VERSION, MODEL).reason()).isEqualTo(Reason.FAILED);
  }

  @Test
  void an_index_of_another_version_of_the_registry_is_refused() throws Exception {
    writeSmall();
    assertThat(refusal(file, "registry of 2 May", MODEL))
        .hasMessageContaining("registry of 1 May")
        .hasMessageContaining("registry of 2 May")
        .extracting(IndexFileException::reason)
        .isEqualTo(Reason.OTHER_REGISTRY);
  }

  @Test
  void an_index_by_another_model_is_refused() throws Exception {
    writeSmall();
    List<LinkageModel> others =
        List.of(
            model("model-2", "PRIOR", "-19.9", "GARCIA"),
            model("model-1", "PRIOR", "-19.8", "GARCIA"),
            model("model-1", "POSSIBLE_LINK", "11.9", "GARCIA"),
            model("model-1", "NAME.SOUND", "-1.5", "GARCIA"),
            model("model-1", "PRIOR", "-19.9", "GARCIAS"));
    for (LinkageModel other : others) {
      assertThat(refusal(file, VERSION, other).reason()).isEqualTo(Reason.OTHER_MODEL);
    }
    assertThat(IndexFile.open(file, VERSION, MODEL)).isNotNull();
  }

  /// The shipped model but for one number of its levels, and with a name instead of GARCIA.
  private static LinkageModel model(String version, String key, String bits, String name) {
    var levels = new ArrayList<List<String>>();
    for (List<String> row : ModelTable.shipped("levels.tsv").rows()) {
      levels.add(row.getFirst().equals(key) ? List.of(key, bits, row.get(2), row.get(3)) : row);
    }
    var frequencies = new HashMap<String, Double>();
    for (List<String> row : ModelTable.shipped("name-frequencies.tsv").rows()) {
      String text = row.getFirst().equals("GARCIA") ? name : row.getFirst();
      frequencies.merge(text, Double.valueOf(row.get(1)), Math::min);
    }
    return new LinkageModel(
        version,
        new ModelTable(levels),
        Calibration.of(ModelTable.shipped("calibration.tsv")),
        frequencies,
        NameWords.shipped());
  }
}
