// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.keys.Ints;

/// Documents in twelve bytes each: number, kind and country. A number of more than twelve letters
/// and digits is kept apart.
public final class PackedDocuments {

  /// The longest number that 63 bits hold, with 37 values for each place.
  private static final int LONGEST = 12;

  private static final int RADIX = 37;

  /// Base 37 from the first place on, with 1 to 36 for digits and letters; negative, less 1, for
  /// the place in the long ones.
  private long[] numbers;

  private final Ints sorts;
  private final List<String> longNumbers;

  /// The kinds and countries that occur together.
  private final List<Sort> knownSorts = new ArrayList<>();

  private final Map<Sort, Integer> sortIds = new HashMap<>();

  private record Sort(String kind, String country) {}

  private PackedDocuments(long[] numbers, Ints sorts, List<String> longNumbers) {
    this.numbers = numbers;
    this.sorts = sorts;
    this.longNumbers = longNumbers;
  }

  PackedDocuments() {
    this(new long[16], new Ints(), new ArrayList<>());
  }

  static PackedDocuments read(SectionSource source) {
    var documents =
        new PackedDocuments(
            source.longs("documents.numbers"),
            Ints.read(source, "documents.sorts"),
            source.texts("documents.longNumbers"));
    List<String> known = source.texts("documents.knownSorts");
    for (int i = 0; i < known.size(); i += 2) {
      documents.sortId(new Sort(known.get(i), known.get(i + 1)));
    }
    return documents;
  }

  void write(SectionSink sink) {
    sink.longs("documents.numbers", numbers, size());
    sorts.write(sink, "documents.sorts");
    sink.texts("documents.longNumbers", longNumbers);
    sink.texts(
        "documents.knownSorts",
        knownSorts.stream().flatMap(sort -> Stream.of(sort.kind, sort.country)).toList());
  }

  void add(IdentityDocument document) {
    if (size() == numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2 + 16);
    }
    numbers[size()] = pack(document.number());
    sorts.add(sortId(new Sort(document.kind(), document.country())));
  }

  private int sortId(Sort sort) {
    return sortIds.computeIfAbsent(
        sort,
        _ -> {
          knownSorts.add(sort);
          return knownSorts.size() - 1;
        });
  }

  int size() {
    return sorts.size();
  }

  public IdentityDocument at(int index) {
    Sort sort = knownSorts.get(sorts.at(index));
    return new IdentityDocument(sort.kind, sort.country, number(index));
  }

  /// The number of a document.
  public String number(int index) {
    long packed = numbers[index];
    if (packed < 0) {
      return longNumbers.get((int) (-packed - 1));
    }
    var number = new StringBuilder();
    for (long rest = packed; rest > 0; rest /= RADIX) {
      int place = (int) (rest % RADIX) - 1;
      number.append((char) (place < 10 ? '0' + place : 'A' + place - 10));
    }
    return number.reverse().toString();
  }

  private long pack(String number) {
    if (number.length() > LONGEST) {
      longNumbers.add(number);
      return -longNumbers.size();
    }
    long packed = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      packed = packed * RADIX + (c <= '9' ? c - '0' : c - 'A' + 10) + 1;
    }
    return packed;
  }
}
