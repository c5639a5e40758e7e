// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where each thing lies in a bundle.
final class BundlePath {
  static final String BAGIT = "bagit.txt";
  static final String BAG_INFO = "bag-info.txt";
  static final String README = "README.txt";
  static final String MANIFEST_256 = "manifest-sha256.txt";
  static final String MANIFEST_512 = "manifest-sha512.txt";
  static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  static final String CHECKPOINT = "data/log/checkpoint";
  static final String KEY = "data/log/key";
  static final String POLICY = "data/log/policy";
  static final String CUSTODY = "data/custody.csv";
  static final String CERTIFICATE = "data/certificate.txt";

  static final String TEXT = ".entry.txt";
  static final String LEAF = ".leaf";
  static final String DISCLOSURES = ".disclosures";
  static final String PROOF = ".tlog-proof";

  /// The tag files that the tag manifest declares.
  static final List<String> TAGS = List.of(README, BAG_INFO, BAGIT, MANIFEST_256, MANIFEST_512);

  /// Positions are written with nine digits.
  static final long LAST_POSITION = 999_999_999;

  private static final int LONGEST_NAME = 100;
  private static final Pattern ENTRY =
      Pattern.compile("data/entries/([0-9]{9})\\.(entry\\.txt|leaf|disclosures|tlog-proof)");
  private static final Pattern DOCUMENT =
      Pattern.compile("data/documents/([0-9]{9})/[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

  /// Names that some systems take for a device, whatever follows the first dot.
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private BundlePath() {}

  static String entry(long position, String kind) {
    return "data/entries/" + digits(position) + kind;
  }

  static String document(long position, String name) {
    return "data/documents/" + digits(position) + "/" + plain(name);
  }

  static String digits(long position) {
    return String.format(Locale.ROOT, "%09d", position);
  }

  /// A name of letters, digits, dots, hyphens and underscores that every system can hold. What kind
  /// of file it is stands at its end, so a long one is cut at its beginning.
  static String plain(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    String visible = end.replaceFirst("^[.-]", "_").replaceFirst("\\.$", "_");
    return visible.isEmpty() || DEVICE.matcher(visible).matches() ? "document_" + visible : visible;
  }

  /// Whether a bundle can have a payload file here.
  static boolean isPayload(String path) {
    return switch (path) {
      case CHECKPOINT, KEY, POLICY, CUSTODY, CERTIFICATE -> true;
      default -> isDocument(path) || ENTRY.matcher(path).matches();
    };
  }

  static boolean isDocument(String path) {
    return DOCUMENT.matcher(path).matches();
  }

  /// The entry that a file belongs to; empty where it belongs to all.
  static OptionalLong positionOf(String path) {
    for (Pattern pattern : List.of(ENTRY, DOCUMENT)) {
      Matcher matcher = pattern.matcher(path);
      if (matcher.matches()) {
        return OptionalLong.of(Long.parseLong(matcher.group(1)));
      }
    }
    return OptionalLong.empty();
  }
}
