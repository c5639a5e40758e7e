// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.report.Golden;
import org.holdfast.report.slip.RecordedSlip;
import org.holdfast.tlog.note.NoteVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCheckTest {
  private static final NoteVerifier LOG = RecordedSlip.log().verifier();

  /// Each byte takes a check of the whole bundle: of every file each fourth one is flipped, of the
  /// long files of prose fewer, unless `-Dholdfast.everyByte=true` asks for all.
  private static final boolean ALL = Boolean.getBoolean("holdfast.everyByte");

  @TempDir private Path folder;

  private Path write(String name, Bundle bundle) throws IOException {
    Path into = folder.resolve(name);
    assertThat(BundleFolder.write(into, bundle)).isInstanceOf(BundleFolder.Written.Done.class);
    return into;
  }

  private static BundleCheck check(Path bundle) {
    return BundleCheck.check(bundle, List.of(LOG), Progress.SILENT);
  }

  private static List<Path> filesOf(Path bundle) throws IOException {
    try (Stream<Path> files = Files.walk(bundle)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void a_bundle_is_verified_and_says_what_is_withheld() throws IOException {
    BundleCheck checked = check(write("bundle", SmallBundle.usual().of(1, 1, 2, 4)));
    assertThat(checked)
        .isInstanceOfSatisfying(
            BundleCheck.Verified.class,
            verified ->
                assertThat(verified.found().entries())
                    .containsExactly(
                        new BundleCheck.CheckedEntry(1, 1, 15, false),
                        new BundleCheck.CheckedEntry(2, 1, 15, false),
                        new BundleCheck.CheckedEntry(4, 2, 14, true)));
    assertThat(checked.notProven()).anyMatch(s -> s.contains("true"));
  }

  @Test
  void its_texts_are_as_they_were() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(1, 2, 4));
    var all = new StringBuilder();
    for (Path file : filesOf(bundle)) {
      if (!file.toString().contains("documents")) {
        all.append("==== ").append(bundle.relativize(file)).append('\n');
        all.append(Files.readString(file).replace("\r\n", "[CRLF]\n"));
      }
    }
    Golden.assertSame("bundle.txt", all.toString());
  }

  @Test
  void every_flipped_byte_is_noticed_and_its_file_is_named() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(1, 4));
    int tried = 0;
    for (Path file : filesOf(bundle)) {
      String path = bundle.relativize(file).toString();
      boolean isProse = path.equals("README.txt") || path.equals("data/certificate.txt");
      byte[] bytes = Files.readAllBytes(file);
      for (int at = 0; at < bytes.length; at += ALL ? 1 : isProse ? 61 : 4) {
        byte was = bytes[at];
        bytes[at] ^= (byte) (1 << (at % 8));
        Files.write(file, bytes);
        assertNamed(check(bundle), path, at);
        bytes[at] = was;
        tried++;
      }
      Files.write(file, bytes);
    }
    assertThat(check(bundle)).isInstanceOf(BundleCheck.Verified.class);
    assertThat(tried).isGreaterThan(1_500);
    System.getLogger("bundle").log(System.Logger.Level.INFO, tried + " flipped bytes");
  }

  private static void assertNamed(BundleCheck checked, String path, int at) {
    assertThat(checked)
        .as("%s, byte %d", path, at)
        .isInstanceOfSatisfying(
            BundleCheck.Altered.class,
            altered -> {
              assertThat(altered.defects())
                  .as("%s, byte %d", path, at)
                  .anyMatch(defect -> defect.sentence().contains(path));
              if (path.startsWith("data/entries/")) {
                assertThat(altered.defects())
                    .as("%s, byte %d", path, at)
                    .anyMatch(defect -> Long.valueOf(4).equals(defect.position()));
              }
            });
  }

  @Test
  void every_file_that_is_cut_lengthened_or_gone_is_noticed() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(0, 1, 4));
    for (Path file : filesOf(bundle)) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
      assertThat(check(bundle)).as("cut %s", file).isInstanceOf(BundleCheck.Altered.class);
      Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
      assertThat(check(bundle)).as("longer %s", file).isInstanceOf(BundleCheck.Altered.class);
      Files.delete(file);
      assertThat(check(bundle)).as("gone %s", file).isNotInstanceOf(BundleCheck.Verified.class);
      Files.write(file, bytes);
    }
    assertThat(check(bundle)).isInstanceOf(BundleCheck.Verified.class);
  }

  @Test
  void nothing_is_followed_and_nothing_undeclared_is_passed_over() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(0, 4));
    for (String name :
        List.of("fetch.txt", "data/more.txt", "data/entries/000000009.leaf", "BAGIT.TXT")) {
      Path more = bundle.resolve(name);
      Files.writeString(more, "");
      assertThat(check(bundle)).as(name).isInstanceOf(BundleCheck.Altered.class);
      Files.delete(more);
    }
    Path leaf = bundle.resolve("data/entries/000000004.leaf");
    Path aside = Files.move(leaf, folder.resolve("aside"));
    Files.createSymbolicLink(leaf, aside);
    assertThat(check(bundle))
        .isInstanceOfSatisfying(
            BundleCheck.Altered.class,
            altered ->
                assertThat(altered.defects()).anyMatch(defect -> defect.what().contains("link")));
    Files.delete(leaf);
    Files.move(aside, leaf);
    assertThat(check(bundle)).isInstanceOf(BundleCheck.Verified.class);
  }

  @Test
  void manifests_cannot_lead_out_of_the_folder() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(0, 4));
    Path outside = Files.writeString(folder.resolve("outside"), "x");
    Path manifest = bundle.resolve("manifest-sha256.txt");
    String digest = "0".repeat(64);
    String was = Files.readString(manifest);
    for (String path : List.of("../outside", "data/../../outside", outside.toString(), "~/x")) {
      Files.writeString(
          manifest,
          Stream.concat(was.lines(), Stream.of(digest + "  " + path))
              .sorted(java.util.Comparator.comparing(line -> line.substring(66)))
              .reduce("", (a, b) -> a + b + "\n"));
      assertThat(check(bundle))
          .as(path)
          .isInstanceOfSatisfying(
              BundleCheck.Altered.class,
              altered ->
                  assertThat(altered.defects())
                      .anyMatch(defect -> defect.what().contains("does not have")));
    }
  }

  /// Whoever alters a bundle can write its manifests anew; the log still tells.
  @Test
  void a_lie_with_new_manifests_is_noticed_by_the_log() throws IOException {
    Map<String, Lie> lies = new TreeMap<>();
    lies.put("000000004.entry.txt", text -> text.replace("order (1).pdf", "order (2).pdf"));
    lies.put("000000004.disclosures", text -> text.substring(text.indexOf('\n') + 1));
    lies.put("000000001.disclosures", text -> text + text);
    lies.put("000000001.tlog-proof", text -> text.replace("index 1", "index 0"));
    lies.put(
        "000000001.leaf", text -> text.replaceFirst("\n.{43}\n", "\n" + "A".repeat(43) + "\n"));
    for (Map.Entry<String, Lie> lie : lies.entrySet()) {
      Path bundle = write(lie.getKey(), SmallBundle.usual().of(0, 1, 4));
      Path file = bundle.resolve("data/entries").resolve(lie.getKey());
      Files.writeString(file, lie.getValue().of(Files.readString(file)));
      declareAnew(bundle);
      assertThat(check(bundle))
          .as(lie.getKey())
          .isInstanceOfSatisfying(
              BundleCheck.Altered.class,
              altered ->
                  assertThat(altered.defects())
                      .isNotEmpty()
                      .allMatch(defect -> defect.file().startsWith("data/entries/"))
                      .anyMatch(defect ->
                          Long.valueOf(lie.getKey().substring(8, 9)).equals(defect.position())));
    }
  }

  private interface Lie {
    String of(String text);
  }

  @Test
  void another_document_or_a_proof_under_another_checkpoint_is_noticed() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(0, 4));
    Path document = bundle.resolve("data/documents/000000004/order__1_.pdf");
    assertThat(Files.readAllBytes(document)).isEqualTo(SmallBundle.ORDER);
    Files.writeString(document, "ORDER: petitioner may be removed.");
    declareAnew(bundle);
    assertThat(check(bundle)).isInstanceOf(BundleCheck.Altered.class);
    Path other = write("other", new SmallBundle(RecordedSlip.signer("other.example", 3)).of(0, 4));
    Path mixed = write("mixed", SmallBundle.usual().of(0, 4));
    Files.write(
        mixed.resolve("data/entries/000000004.tlog-proof"),
        Files.readAllBytes(other.resolve("data/entries/000000004.tlog-proof")));
    declareAnew(mixed);
    assertThat(check(mixed))
        .isInstanceOfSatisfying(
            BundleCheck.Altered.class,
            altered ->
                assertThat(altered.defects())
                    .anyMatch(defect -> defect.what().contains("checkpoint of the bundle")));
  }

  /// RFC 8493, 2.1.1: no byte order mark; and one name in one case.
  @Test
  void marks_and_carriage_returns_in_tag_files_are_refused() throws IOException {
    for (String lie : List.of("\ufeff", "\r")) {
      Path bundle = write("bundle" + (int) lie.charAt(0), SmallBundle.usual().of(0, 4));
      Path readme = bundle.resolve("README.txt");
      Files.writeString(readme, lie + Files.readString(readme));
      declareAnew(bundle);
      assertThat(check(bundle)).isInstanceOf(BundleCheck.Altered.class);
    }
  }

  /// Words beside the log can be changed by whoever writes the manifests anew. The check says so.
  @Test
  void what_the_log_does_not_vouch_for_is_said() throws IOException {
    Path bundle = write("bundle", SmallBundle.usual().of(0, 4));
    Path custody = bundle.resolve("data/custody.csv");
    Files.writeString(custody, Files.readString(custody).replace("entry 41", "entry 42"));
    declareAnew(bundle);
    BundleCheck checked = check(bundle);
    assertThat(checked).isInstanceOf(BundleCheck.Verified.class);
    assertThat(checked.notProven()).anyMatch(s -> s.contains("custody.csv"));
  }

  @Test
  void what_a_stranger_signed_is_sound_and_proves_nothing_of_the_log() throws IOException {
    var stranger = new SmallBundle(RecordedSlip.signer(RecordedSlip.ORIGIN, 8));
    assertThat(check(write("bundle", stranger.of(0, 4))))
        .isInstanceOfSatisfying(
            BundleCheck.SoundButNobodyKnownSigned.class,
            sound -> assertThat(sound.nameIsTrusted()).isTrue());
  }

  @Test
  void what_is_no_bundle_is_unreadable() throws IOException {
    assertThat(check(folder.resolve("nowhere"))).isInstanceOf(BundleCheck.Unreadable.class);
    assertThat(check(Files.createDirectory(folder.resolve("empty"))))
        .isInstanceOf(BundleCheck.Unreadable.class);
  }

  @Test
  void a_document_that_is_not_the_recorded_one_is_not_handed_over() throws IOException {
    Bundle bundle = SmallBundle.usual().of(0, 4);
    BundleEntry entry = bundle.entries().getFirst();
    var changed =
        new BundleEntry(
            4,
            entry.leaf(),
            entry.shown(),
            entry.proof(),
            new BundleDocument("x", () -> new ByteArrayInputStream(new byte[] {1})));
    assertThat(
            BundleFolder.write(
                folder.resolve("bundle"),
                new Bundle(
                    List.of(changed),
                    bundle.checkpoint(),
                    bundle.log(),
                    null,
                    List.of(),
                    bundle.issue())))
        .isEqualTo(new BundleFolder.Written.DocumentDiffers(4));
  }

  @Test
  void a_folder_that_is_not_empty_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("x"), "x");
    assertThatThrownBy(() -> BundleFolder.write(folder, SmallBundle.usual().of(0, 4)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void names_of_documents_are_made_plain() {
    assertThat(BundlePath.plain("../../etc/passwd")).isEqualTo("_._.._etc_passwd");
    assertThat(BundlePath.plain("con.pdf")).isEqualTo("document_con.pdf");
    assertThat(BundlePath.plain("")).isEqualTo("document_");
    assertThat(BundlePath.plain("x".repeat(200) + ".pdf")).hasSize(100).endsWith("x.pdf");
    for (String name : List.of("..", ".", "-rf", "a.", "\u202efdp.exe", "a/b\\c", "NUL")) {
      assertThat(BundlePath.isDocument(BundlePath.document(7, name))).as(name).isTrue();
    }
  }

  /// Writes the manifests of a bundle anew, as anybody can.
  private static void declareAnew(Path bundle) throws IOException {
    long octets = 0;
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (Path file : filesOf(bundle.resolve("data"))) {
      String path = "  " + bundle.relativize(file);
      byte[] bytes = Files.readAllBytes(file);
      octets += bytes.length;
      first.add(hex("SHA-256", bytes) + path);
      second.add(hex("SHA-512", bytes) + path);
    }
    Path info = bundle.resolve("bag-info.txt");
    Files.writeString(
        info,
        Files.readString(info).replaceFirst("Oxum: .*", "Oxum: " + octets + "." + first.size()));
    Files.writeString(bundle.resolve("manifest-sha256.txt"), String.join("\n", first) + "\n");
    Files.writeString(bundle.resolve("manifest-sha512.txt"), String.join("\n", second) + "\n");
    List<String> tags = new ArrayList<>();
    for (String tag : BundlePath.TAGS) {
      tags.add(hex("SHA-256", Files.readAllBytes(bundle.resolve(tag))) + "  " + tag);
    }
    Files.writeString(
        bundle.resolve("tagmanifest-sha256.txt"),
        String.join("\n", tags) + "\n",
        StandardCharsets.UTF_8);
  }

  private static String hex(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
