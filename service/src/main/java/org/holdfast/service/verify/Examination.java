// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.report.bundle.BundleCheck;
import org.holdfast.report.slip.SlipBody;
import org.holdfast.report.slip.SlipCheck;
import org.holdfast.report.slip.SlipPage;
import org.holdfast.service.verify.Verdict.Fact;
import org.holdfast.service.verify.Verdict.Kind;
import org.holdfast.service.verify.Verdict.Outcome;
import org.holdfast.tlog.note.NoteVerifier;

/// Tells by its content what a thing is, and checks it.
///
/// @param followed is told how far it is
/// @param trusted the keys that the user trusts
public record Examination(Followed followed, List<NoteVerifier> trusted) {
  /// A slip is some kilobytes; what is larger is none.
  private static final long LARGEST_FILE = 16_000_000;

  public Examination {
    trusted = List.copyOf(trusted);
  }

  /// Begins to tell how far something is.
  @FunctionalInterface
  public interface Followed {
    /// Nobody is told.
    Followed BY_NOBODY =
        (_, _) ->
            new Following() {
              @Override
              public void done(int done, int of) {
                // Nobody is told.
              }

              @Override
              public void close() {
                // Nothing was begun.
              }
            };

    /// Begins.
    ///
    /// @param what what is done, e.g. `Checking bundle`
    /// @param unit what is counted
    Following begin(String what, String unit);
  }

  /// Tells how far one thing is, until it is closed.
  public interface Following extends Progress, AutoCloseable {
    @Override
    void close();
  }

  /// Examines a file or a folder.
  ///
  /// @param name as the user named it
  public Verdict of(String name, Path path) {
    if (Files.isDirectory(path)) {
      return folder(name, path);
    }
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_FILE) {
        return Verdict.unreadable(
            name, Kind.UNKNOWN, "Anything. It is not there, or is no slip. Check the name.");
      }
      return file(name, Files.readAllBytes(path));
    } catch (IOException e) {
      return Verdict.unreadable(
          name,
          Kind.UNKNOWN,
          "Anything. It cannot be read (%s). Check its permissions."
              .formatted(e.getClass().getSimpleName()));
    }
  }

  private Verdict folder(String name, Path path) {
    if (Files.exists(path.resolve("bagit.txt"))) {
      return bundle(name, path);
    }
    if (Files.exists(path.resolve("checkpoint"))) {
      return new LogExamination(followed, trusted).of(name, path);
    }
    return Verdict.unreadable(
        name,
        Kind.UNKNOWN,
        "Anything. The folder has neither bagit.txt, as a bundle has, nor checkpoint, as a log has.");
  }

  /// Examines the bytes of a file.
  ///
  /// @param name as the user named it
  public Verdict file(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<SlipPage.Carried> carried = SlipPage.carriedBy(text);
    if (carried.isEmpty() || text.startsWith("holdfast slip")) {
      return slip(name, Kind.SLIP, SlipCheck.check(bytes, trusted));
    }
    Verdict slip = slip(name, Kind.SLIP_PAGE, SlipCheck.check(carried.get().slip(), trusted));
    boolean isSame =
        carried.get().isWhole() && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return isSame ? slip : differing(slip);
  }

  /// The slip may be sound and the words around it a lie.
  private static Verdict differing(Verdict slip) {
    List<String> notProven = new ArrayList<>();
    notProven.add(
        "The page around the slip: it is not the one that this version makes of the slip. Go by the"
            + " lines printed here.");
    notProven.addAll(slip.notProven());
    Outcome outcome =
        slip.outcome().compareTo(Outcome.PAGE_DIFFERS) < 0 ? Outcome.PAGE_DIFFERS : slip.outcome();
    return new Verdict(
        slip.name(), slip.kind(), outcome, slip.facts(), slip.proven(), notProven, slip.defects());
  }

  private static Verdict slip(String name, Kind kind, SlipCheck check) {
    Outcome outcome =
        switch (check) {
          case SlipCheck.Verified _ -> Outcome.VERIFIED;
          case SlipCheck.SoundButNobodyKnownSigned _ -> Outcome.NOBODY_KNOWN_SIGNED;
          case SlipCheck.DigestOnly _ -> Outcome.DIGEST_ONLY;
          case SlipCheck.Altered _ -> Outcome.ALTERED;
          case SlipCheck.Unreadable _ -> Outcome.UNREADABLE;
        };
    List<Fact> facts =
        switch (check) {
          case SlipCheck.Verified(var slip, var _) -> facts(slip);
          case SlipCheck.SoundButNobodyKnownSigned(var slip, var _, var _) -> facts(slip);
          case SlipCheck.DigestOnly(var slip) -> facts(slip);
          case SlipCheck.Altered _, SlipCheck.Unreadable _ -> List.of();
        };
    Kind told = check instanceof SlipCheck.Unreadable && kind == Kind.SLIP ? Kind.UNKNOWN : kind;
    return new Verdict(name, told, outcome, facts, check.proven(), check.notProven(), List.of());
  }

  private static List<Fact> facts(SlipBody slip) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("code", slip.code().value()));
    slip.lines().stream()
        .filter(line -> !line.key().startsWith("log") && !line.key().equals("proves"))
        .forEach(line -> facts.add(new Fact(line.key(), line.value())));
    return facts;
  }

  private Verdict bundle(String name, Path path) {
    BundleCheck check;
    try (var line = followed.begin("Checking " + name, "files")) {
      check = BundleCheck.check(path, trusted, line);
    }
    return switch (check) {
      case BundleCheck.Verified(var found) ->
          bundle(name, Outcome.VERIFIED, facts(found), check, List.of());
      case BundleCheck.SoundButNobodyKnownSigned(var found, var _) ->
          bundle(name, Outcome.NOBODY_KNOWN_SIGNED, facts(found), check, List.of());
      case BundleCheck.Altered(var defects) ->
          bundle(
              name,
              Outcome.ALTERED,
              List.of(),
              check,
              defects.stream().map(BundleCheck.Defect::sentence).toList());
      case BundleCheck.Unreadable _ ->
          bundle(name, Outcome.UNREADABLE, List.of(), check, List.of());
    };
  }

  private static Verdict bundle(
      String name, Outcome outcome, List<Fact> facts, BundleCheck check, List<String> defects) {
    return new Verdict(
        name, Kind.BUNDLE, outcome, facts, check.proven(), check.notProven(), defects);
  }

  private static List<Fact> facts(BundleCheck.Found found) {
    return List.of(
        new Fact("log", found.key().name().value()),
        new Fact("tree", found.head().size().format()),
        new Fact("root", found.head().root().format()),
        new Fact("entries", Integer.toString(found.entries().size())),
        new Fact("bundle-sha256", found.digest().hex()));
  }
}
