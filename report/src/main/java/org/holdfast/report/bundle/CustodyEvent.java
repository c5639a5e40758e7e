// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// One event in the life of a document: received, handed on, read, copied, checked, sealed.
///
/// Who, when and what for is what a chain of custody is (NIST glossary). A blank is a blank: what
/// nobody recorded is left empty and not made up.
///
/// @param position the entry of the document, from 0
/// @param values what is known. [Column#BYTES], [Column#SHA256] and [Column#SHA512] of a document
///   that is handed over are computed, whatever stands here
public record CustodyEvent(long position, Map<Column, String> values) {
  public CustodyEvent {
    Map<Column, String> copy = new EnumMap<>(Column.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /// The columns after `position`, in their order.
  public enum Column {
    /// `RECEIVED`, `TRANSFERRED`, `ACCESSED`, `DERIVED`, `VERIFIED`, `SEALED`, `DISPOSED` or
    /// `EXPORTED`.
    EVENT,
    /// When, an instant in UTC.
    AT,
    /// The zone in which it was told.
    ZONE,
    /// By whom it was done or received.
    BY,
    /// From whom it came.
    FROM,
    /// To whom it went.
    TO,
    /// How: a docket entry, a message, in person.
    HOW,
    /// What for.
    WHY,
    /// Where it lies.
    LOCATION,
    /// Its own name when it was received.
    ORIGINAL_NAME,
    /// Which kind of file it is, a media type.
    MEDIA_TYPE,
    /// Its length, bytes.
    BYTES,
    /// 64 hexadecimal digits.
    SHA256,
    /// 128 hexadecimal digits.
    SHA512,
    /// With what it was acquired or made, and the version.
    TOOL,
    /// The SHA-256 of what it was made from.
    PARENT_SHA256,
    /// The order that seals or disposes of it, and who decided.
    AUTHORITY;

    /// Its name in the header.
    String header() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
