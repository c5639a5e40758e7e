// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.tree.TreeHead;
import org.jspecify.annotations.Nullable;

/// What came of checking a bundle, and what that proves: only [Verified] may be relied on, and only
/// checking can make one.
public sealed interface BundleCheck {

  /// It is whole, and its entries stand in a log that the reader trusts.
  record Verified(Found found) implements BundleCheck {}

  /// All of it fits together, and nobody whom the reader trusts signed it: anyone can make such a
  /// bundle with a key of their own.
  ///
  /// @param nameIsTrusted whether the reader trusts another key of the same name
  record SoundButNobodyKnownSigned(Found found, boolean nameIsTrusted) implements BundleCheck {}

  /// It is not as it was made.
  ///
  /// @param defects each altered, missing or added file, and each entry that is not proven
  record Altered(List<Defect> defects) implements BundleCheck {
    public Altered {
      defects = List.copyOf(defects);
    }
  }

  /// It is no bundle, or it cannot be read.
  ///
  /// @param why a sentence without a full stop
  record Unreadable(String why) implements BundleCheck {}

  /// What does not fit.
  ///
  /// @param file its path in the bundle
  /// @param position the entry that it belongs to, from 0; null where it belongs to all
  /// @param what a sentence without a full stop
  record Defect(String file, @Nullable Long position, String what) {
    /// All of it in one line.
    public String sentence() {
      return BundleWords.line(this);
    }
  }

  /// What a bundle holds.
  ///
  /// @param digest the SHA-256 of `tagmanifest-sha256.txt`, which names the bundle as a whole
  /// @param key the key that it says its log has
  /// @param head the tree that was signed
  /// @param witnesses whom the reader trusts and who cosigned it
  /// @param policy what the witness policy in the bundle says; none where there is none
  /// @param files how many files it has
  record Found(
      Sha256 digest,
      NoteVerifier key,
      TreeHead head,
      List<KeyName> witnesses,
      Quorum policy,
      List<CheckedEntry> entries,
      int files) {
    public Found {
      witnesses = List.copyOf(witnesses);
      entries = List.copyOf(entries);
    }
  }

  /// What the policy in a bundle, which its issuer chose, says of the checkpoint.
  enum Quorum {
    /// There is no policy.
    NO_POLICY,
    /// Enough of the witnesses that it names have cosigned.
    MET,
    /// Too few have.
    NOT_MET
  }

  /// One entry that is proven.
  ///
  /// @param position from 0
  /// @param shown how many lines of it
  /// @param withheld how many digests of its leaf are not shown; some only fill it up
  /// @param hasDocument whether its document is in the bundle
  record CheckedEntry(long position, int shown, int withheld, boolean hasDocument) {}

  /// Checks a bundle.
  ///
  /// @param trusted the keys of logs, and of witnesses, that the reader trusts
  /// @param progress hears how many files have been read
  static BundleCheck check(Path folder, List<NoteVerifier> trusted, Progress progress) {
    if (!Files.isDirectory(folder)) {
      return new Unreadable("it is not a folder");
    }
    if (!Files.exists(folder.resolve(BundlePath.BAGIT), LinkOption.NOFOLLOW_LINKS)) {
      return new Unreadable("it has no " + BundlePath.BAGIT);
    }
    try {
      BundleFiles files = BundleFiles.read(folder.toRealPath(), progress);
      Optional<Found> found = new BundleReading(files, trusted).read();
      if (found.isEmpty() || !files.defects().isEmpty()) {
        return new Altered(files.defects());
      }
      NoteVerifier key = found.get().key();
      return trusted.contains(key)
          ? new Verified(found.get())
          : new SoundButNobodyKnownSigned(
              found.get(), trusted.stream().anyMatch(one -> one.name().equals(key.name())));
    } catch (IOException e) {
      return new Unreadable("a file of it cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /// What is proven, in sentences.
  default List<String> proven() {
    return BundleWords.proven(this);
  }

  /// What is not proven, in sentences.
  default List<String> notProven() {
    return BundleWords.notProven(this);
  }
}
