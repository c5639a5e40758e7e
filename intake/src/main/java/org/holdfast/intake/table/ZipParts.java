// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// An independent account of a zip archive, byte by byte, before anything else opens it.
///
/// A reader would get this wrong: a zip archive has two lists of its parts, one beside the parts
/// and one at the end, and programs believe one or the other (CVE-2025-31672 is that). Here both
/// must agree, no name may come twice, the parts must lie end to end from the first byte to the
/// central directory, and every part must inflate to its stated size and checksum. Layout and field
/// numbers: PKWARE APPNOTE 6.3.10, 4.3.7 to 4.3.16.
final class ZipParts {
  /// A list of people of this size in bytes would have some millions of rows.
  static final int MOST_INFLATED = 256 << 20;

  /// Spreadsheets' XML shrinks by a factor of 5 to 30; Apache POI draws its own line at 100.
  static final int MOST_RATIO = 100;

  /// Below this many bytes a ratio says nothing.
  private static final int RATIO_FROM = 1 << 20;

  private static final int MOST_PARTS = 2000;
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;

  /// A name that every program reads as the same part: plain letters, no `%`, no backslash, no
  /// segment of dots (ECMA-376 part 2, 6.2.2).
  private static final Pattern PLAIN_NAME =
      Pattern.compile(
          "(?!.*(?:^|/)\\.+(?:/|$))[A-Za-z0-9_.\\[\\] ()~+=,@!$&;-]+(?:/[A-Za-z0-9_.\\[\\] ()~+=,@!$&;-]+)*/?");

  private static final int LONGEST_NAME = 255;

  /// An extra field that gives a part a second name (APPNOTE 4.6.9).
  private static final int SECOND_NAME = 0x7075;

  private static final int EXTRA_64 = 1;
  private static final int STATED_BEHIND = 8;

  private final ByteBuffer zip;

  private ZipParts(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// One part as both lists state it.
  ///
  /// @param name its name
  /// @param at where its local header starts, bytes
  /// @param size its size in the archive, bytes
  /// @param inflated its stated size, bytes
  record Part(String name, long at, long size, long inflated, long crc, int method) {}

  /// Why an archive is refused.
  ///
  /// @param truncated whether it looks cut off
  /// @param found what was found, in words
  record Refusal(boolean truncated, String found) {}

  /// The names of the parts, or why the archive is refused.
  sealed interface Account {

    /// Every byte is accounted for.
    record Whole(List<String> names) implements Account {
      public Whole {
        names = List.copyOf(names);
      }
    }

    /// Refused.
    record Refused(Refusal refusal) implements Account {}
  }

  /// Accounts for an archive.
  static Account of(byte[] bytes) {
    try {
      return new Account.Whole(new ZipParts(bytes).parts().stream().map(Part::name).toList());
    } catch (Refused e) {
      return new Account.Refused(e.refusal);
    } catch (IndexOutOfBoundsException _) {
      return new Account.Refused(
          new Refusal(true, "a zip archive whose parts reach beyond its end"));
    }
  }

  private List<Part> parts() throws Refused {
    int end = zip.limit() - 22;
    if (end < 0 || zip.getInt(end) != END || zip.getShort(end + 20) != 0) {
      throw new Refused(true, "a zip archive without its end record as its last bytes");
    }
    long directory = zip.getInt(end + 16) & 0xFFFFFFFFL;
    int count = zip.getShort(end + 10) & 0xFFFF;
    int directoryEnd = end;
    if (end >= 76 && zip.getInt(end - 20) == LOCATOR_64 && zip.getInt(end - 76) == END_64) {
      directoryEnd = end - 76;
      count = Math.toIntExact(Math.min(zip.getLong(directoryEnd + 32), MOST_PARTS + 1L));
      directory = zip.getLong(directoryEnd + 48);
    }
    if (count > MOST_PARTS || count <= 0) {
      throw new Refused(false, "a zip archive of " + count + " parts");
    }
    if (directory < 0 || directory > directoryEnd) {
      throw new Refused(true, "a zip archive whose directory lies beyond its end");
    }
    List<Part> parts = directory((int) directory, directoryEnd, count);
    account(parts, directory);
    return parts;
  }

  private List<Part> directory(int start, int end, int count) throws Refused {
    var parts = new ArrayList<Part>();
    var names = new HashSet<String>();
    int at = start;
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != CENTRAL) {
        throw new Refused(false, "a zip directory that is not a list of parts");
      }
      if ((zip.getShort(at + 8) & 1) != 0) {
        throw new Refused(false, "an encrypted part in a zip archive");
      }
      int name = zip.getShort(at + 28) & 0xFFFF;
      int extra = zip.getShort(at + 30) & 0xFFFF;
      int comment = zip.getShort(at + 32) & 0xFFFF;
      Part part = part(at, text(at + 46, name), at + 46 + name, extra);
      if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
        throw new Refused(false, "two parts of one name in a zip archive");
      }
      parts.add(part);
      at += 46 + name + extra + comment;
    }
    if (at != end) {
      throw new Refused(false, "bytes in a zip archive that belong to no part");
    }
    parts.sort(Comparator.comparingLong(Part::at));
    return parts;
  }

  private Part part(int at, String name, int extra, int extraLength) throws Refused {
    long[] values = {
      zip.getInt(at + 24) & 0xFFFFFFFFL,
      zip.getInt(at + 20) & 0xFFFFFFFFL,
      zip.getInt(at + 42) & 0xFFFFFFFFL
    };
    widen(values, extra, extraLength);
    if (name.length() > LONGEST_NAME || !PLAIN_NAME.matcher(name).matches()) {
      throw new Refused(false, "a part in a zip archive whose name programs read differently");
    }
    int method = zip.getShort(at + 10) & 0xFFFF;
    if (method != 0 && method != 8) {
      throw new Refused(false, "a part in a zip archive packed by method " + method);
    }
    if (values[0] < 0 || values[1] < 0 || values[2] < 0 || values[2] > zip.limit()) {
      throw new Refused(true, "a part in a zip archive that lies beyond its end");
    }
    return new Part(
        name, values[2], values[1], values[0], zip.getInt(at + 16) & 0xFFFFFFFFL, method);
  }

  /// Replaces values that are too large for four bytes by those of the extra field for them.
  private void widen(long[] values, int extra, int extraLength) throws Refused {
    for (int field = extra; field + 4 <= extra + extraLength; ) {
      int id = zip.getShort(field) & 0xFFFF;
      int length = zip.getShort(field + 2) & 0xFFFF;
      if (id == SECOND_NAME) {
        throw new Refused(false, "a part with two names in a zip archive");
      }
      for (int i = 0, from = field + 4; id == EXTRA_64 && i < values.length; i++) {
        if (values[i] == 0xFFFFFFFFL && from + 8 <= field + 4 + length) {
          values[i] = zip.getLong(from);
          from += 8;
        }
      }
      field += 4 + length;
    }
  }

  /// Whether the local header states the sizes and the checksum that the directory does. A program
  /// that reads from front to back goes by them. Where they are stated behind the part they are
  /// zero, and the part must be one that tells its own end.
  private boolean statesTheSame(Part part) throws Refused {
    int at = (int) part.at();
    long[] sizes = {zip.getInt(at + 22) & 0xFFFFFFFFL, zip.getInt(at + 18) & 0xFFFFFFFFL};
    widen(sizes, at + 30 + (zip.getShort(at + 26) & 0xFFFF), zip.getShort(at + 28) & 0xFFFF);
    long crc = zip.getInt(at + 14) & 0xFFFFFFFFL;
    boolean behind = (zip.getShort(at + 6) & STATED_BEHIND) != 0;
    boolean none = sizes[0] == 0 && sizes[1] == 0 && crc == 0;
    boolean same = sizes[0] == part.inflated() && sizes[1] == part.size() && crc == part.crc();
    return behind ? part.method() != 0 && (none || same) : same;
  }

  private void account(List<Part> parts, long directory) throws Refused {
    long next = 0;
    long inflated = 0;
    for (Part part : parts) {
      long gap = part.at() - next;
      if (!(gap == 0 || (next > 0 && descriptor(gap)))) {
        throw new Refused(false, "bytes in a zip archive that belong to no part");
      }
      int at = (int) part.at();
      int name = zip.getShort(at + 26) & 0xFFFF;
      boolean same =
          zip.getInt(at) == LOCAL
              && text(at + 30, name).equals(part.name())
              && (zip.getShort(at + 8) & 0xFFFF) == part.method()
              && (zip.getShort(at + 6) & 1) == 0
              && statesTheSame(part);
      if (!same) {
        throw new Refused(false, "a part that the two lists of a zip archive name differently");
      }
      int data = at + 30 + name + (zip.getShort(at + 28) & 0xFFFF);
      if (data + part.size() > directory) {
        throw new Refused(true, "a part in a zip archive that lies beyond its end");
      }
      inflated += inflate(part, data, MOST_INFLATED - inflated);
      next = data + part.size();
    }
    long gap = directory - next;
    if (!(gap == 0 || descriptor(gap))) {
      throw new Refused(false, "bytes in a zip archive that belong to no part");
    }
  }

  /// Whether a gap is the length of a data descriptor: with or without its signature, with sizes of
  /// four or eight bytes (APPNOTE 4.3.9).
  private static boolean descriptor(long gap) {
    return gap == 12 || gap == 16 || gap == 20 || gap == 24;
  }

  private long inflate(Part part, int data, long room) throws Refused {
    var crc = new CRC32();
    if (part.method() == 0) {
      crc.update(zip.array(), data, (int) part.size());
      return checked(part, part.size(), crc);
    }
    var buffer = new byte[1 << 16];
    long total = 0;
    try (var inflater = new Inflater(true)) {
      inflater.setInput(zip.array(), data, (int) part.size());
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new Refused(true, "a part in a zip archive that ends before it is complete");
        }
        total += n;
        crc.update(buffer, 0, n);
        if (total > room || (total > RATIO_FROM && total > part.size() * MOST_RATIO)) {
          throw new Refused(false, "a part in a zip archive that swells beyond all measure");
        }
      }
      if (inflater.getBytesRead() != part.size()) {
        throw new Refused(false, "bytes in a zip archive that belong to no part");
      }
    } catch (DataFormatException _) {
      throw new Refused(false, "a part in a zip archive that is damaged");
    }
    return checked(part, total, crc);
  }

  private static long checked(Part part, long total, CRC32 crc) throws Refused {
    if (total != part.inflated() || crc.getValue() != part.crc()) {
      throw new Refused(false, "a part in a zip archive that is damaged");
    }
    return total;
  }

  private String text(int at, int length) {
    var bytes = new byte[length];
    zip.get(at, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// Ends the account at the first thing that is wrong.
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    Refused(boolean truncated, String found) {
      super(found, null, false, false);
      this.refusal = new Refusal(truncated, found);
    }
  }
}
