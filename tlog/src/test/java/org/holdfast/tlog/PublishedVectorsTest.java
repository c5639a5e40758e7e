// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tile.LogCheck;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tree.Consistency;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.Inclusion;
import org.holdfast.tlog.tree.InclusionProof;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others publish to be held against: proofs of transparency-dev/merkle and the log of
/// Tessera. They are read where they lie and never kept here.
class PublishedVectorsTest {
  /// Names the `testdata` folder of a clone of transparency-dev/merkle; no released version of its
  /// module has the folder.
  private static final String MERKLE = "holdfast.merkle.testdata";

  private static final Pattern FIELD =
      Pattern.compile("\"(\\w+)\":\\s*(?:\"([^\"]*)\"|(true|false|null|\\d+)|\\[([^\\]]*)\\])");

  private static final Pattern ITEM = Pattern.compile("\"([^\"]*)\"");

  /// transparency-dev/tessera v1.0.4, testdata/build_log.sh: a key that is public on purpose, and
  /// the entries.
  private static final String TESSERA_KEY =
      "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg";

  private static final List<String> TESSERA_ENTRIES =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eit",
          "nain",
          "ten",
          "ileven",
          "twelf",
          "threeten",
          "fourten",
          "fivten");

  @TempDir Path temp;

  @Test
  void inclusion_proofs_of_merkle_are_judged_as_published() throws IOException {
    int right = 0;
    for (Path file : vectors("inclusion")) {
      Map<String, String> vector = read(file);
      boolean wanted = vector.getOrDefault("wantErr", "false").equals("false");
      assertThat(isIncluded(vector)).as("%s", file).isEqualTo(wanted);
      right++;
    }
    System.out.println("merkle inclusion vectors right: " + right);
  }

  @Test
  void consistency_proofs_of_merkle_are_judged_as_published() throws IOException {
    int right = 0;
    for (Path file : vectors("consistency")) {
      Map<String, String> vector = read(file);
      boolean wanted = vector.getOrDefault("wantErr", "false").equals("false");
      assertThat(isConsistent(vector)).as("%s", file).isEqualTo(wanted);
      right++;
    }
    System.out.println("merkle consistency vectors right: " + right);
  }

  @Test
  void the_log_of_tessera_is_signed_and_laid_out_alike() throws Exception {
    Optional<Path> module = GoModules.module("github.com/transparency-dev/tessera");
    if (module.isEmpty()) {
      GoModules.notRun("the log of Tessera", "its Go module cannot be had");
      return;
    }
    Path log = module.get().resolve("testdata/log");
    NoteSigner signer = NoteSigner.parse(TESSERA_KEY).orElseThrow();
    Frontier frontier = Frontier.EMPTY;
    for (int size = 0; size <= TESSERA_ENTRIES.size(); size++) {
      String signed = OpenedCheckpoint.sign(checkpoint(signer, frontier), signer).format();
      assertThat(signed).isEqualTo(Files.readString(log.resolve("checkpoint." + size)));
      if (size < TESSERA_ENTRIES.size()) {
        byte[] entry = TESSERA_ENTRIES.get(size).getBytes(StandardCharsets.US_ASCII);
        frontier = frontier.append(Entry.of(entry).leaf(new TreeHasher()));
      }
    }
    assertThat(LogCheck.check(new LogFolder(log), signer.verifier(), (_, _) -> {}))
        .isInstanceOf(LogCheck.Checked.Whole.class);
    System.out.println("tessera checkpoints alike: " + (TESSERA_ENTRIES.size() + 1));
  }

  private static Checkpoint checkpoint(NoteSigner signer, Frontier frontier) {
    return new Checkpoint(new Origin(signer.verifier().name().value()), frontier.head());
  }

  private static boolean isIncluded(Map<String, String> vector) {
    Optional<TreeSize> index = size(vector, "leafIdx");
    Optional<TreeSize> size = size(vector, "treeSize");
    boolean isGiven =
        !vector.getOrDefault("leafHash", "").isEmpty()
            && !vector.getOrDefault("root", "").isEmpty();
    return isGiven
        && index.isPresent()
        && size.isPresent()
        && new InclusionProof(new LeafIndex(index.get().value()), size.get(), hashes(vector))
                .verify(hash(vector, "leafHash"), hash(vector, "root"))
            instanceof Inclusion.Included;
  }

  private static boolean isConsistent(Map<String, String> vector) {
    Optional<TreeSize> older = size(vector, "size1");
    Optional<TreeSize> newer = size(vector, "size2");
    return older.isPresent()
        && newer.isPresent()
        && new ConsistencyProof(older.get(), newer.get(), hashes(vector))
                .verify(hash(vector, "root1"), hash(vector, "root2"))
            instanceof Consistency.Consistent;
  }

  private static Optional<TreeSize> size(Map<String, String> vector, String field) {
    return TreeSize.parse(vector.getOrDefault(field, ""));
  }

  private static Hash hash(Map<String, String> vector, String field) {
    return hash(vector.getOrDefault(field, ""));
  }

  /// Some vectors give words for hashes, or nothing, which is refused above. We have no hash that
  /// is not 32 bytes: the digest of the words stands in, so that what is equal stays equal and what
  /// differs differs.
  private static Hash hash(String base64) {
    return Hash.parse(base64)
        .orElseGet(() ->
            Hash.of(Sha256.of(("for " + base64).getBytes(StandardCharsets.US_ASCII)).bytes()));
  }

  private static List<Hash> hashes(Map<String, String> vector) {
    List<Hash> hashes = new ArrayList<>();
    Matcher item = ITEM.matcher(vector.getOrDefault("proof", ""));
    while (item.find()) {
      hashes.add(hash(item.group(1)));
    }
    return hashes;
  }

  private static List<Path> vectors(String kind) throws IOException {
    String folder = System.getProperty(MERKLE, "");
    if (folder.isEmpty()) {
      GoModules.notRun(
          "the " + kind + " proofs of transparency-dev/merkle",
          "name the testdata folder of a clone with -D" + MERKLE);
      return List.of();
    }
    try (Stream<Path> files = Files.walk(Path.of(folder, kind))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    Matcher field = FIELD.matcher(Files.readString(file));
    while (field.find()) {
      for (int group = 2; group <= 4; group++) {
        if (field.group(group) != null) {
          fields.put(field.group(1), field.group(group));
        }
      }
    }
    return fields;
  }
}
