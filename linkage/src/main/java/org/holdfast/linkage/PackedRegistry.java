// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.Token;
import org.holdfast.linkage.names.TokenBounds;

/// What the upper bound of a weight needs to know of every registered identity, in columns.
///
/// Names of identity `i` are `nameStart[i]` to `nameStart[i + 1]`, and likewise for dates, numbers
/// and nationalities. Tokens of name `n` stand in the rows `rowStart[n]` to `rowStart[n + 1]`, four
/// to a row, padded with [#NO_TOKEN]: most names fill one row, so that a scan has nothing to guess.
final class PackedRegistry {

  /// Tokens in a row.
  static final int ROW = 4;

  /// The id that stands for no token; the token of id `t` is `vocabulary.get(t - 1)`.
  static final int NO_TOKEN = 0;

  final List<Token> vocabulary = new ArrayList<>();
  final int[] nameStart;
  final int[] dateStart;
  final int[] numberStart;
  final int[] nationalityStart;
  final Map<String, Integer> nationalityIds = new HashMap<>();
  final boolean[] placeholder;
  final boolean[] otherScript;
  final boolean[] documents;
  final Identity.Sex[] sex;
  final Column rowStart = new Column();
  final Column tokens = new Column();
  final Column joinStart = new Column();
  final Column joins = new Column();
  final Signatures joinSignatures = new Signatures();
  final Column partialNames = new Column();
  final Column dates = new Column();
  final Column numbers = new Column();
  final Column nationalities = new Column();

  /// A growing column of integers.
  static final class Column {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int at(int index) {
      return values[index];
    }

    int size() {
      return size;
    }
  }

  /// A growing column of sets of 64 bits.
  static final class Signatures {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long at(int index) {
      return values[index];
    }
  }

  private PackedRegistry(int size) {
    nameStart = new int[size + 1];
    dateStart = new int[size + 1];
    numberStart = new int[size + 1];
    nationalityStart = new int[size + 1];
    placeholder = new boolean[size];
    otherScript = new boolean[size];
    documents = new boolean[size];
    sex = new Identity.Sex[size];
  }

  static PackedRegistry of(List<Prepared> registered) {
    var packed = new PackedRegistry(registered.size());
    var tokenIds = new HashMap<String, Integer>();
    for (int i = 0; i < registered.size(); i++) {
      packed.add(i, registered.get(i), tokenIds);
    }
    packed.rowStart.add(packed.tokens.size() / ROW);
    packed.joinStart.add(packed.joins.size());
    return packed;
  }

  private void add(int i, Prepared one, Map<String, Integer> tokenIds) {
    one.names().forEach(name -> addName(name, tokenIds));
    one.dates().forEach(dates::add);
    one.numbers().forEach(numbers::add);
    for (String code : one.nationalities()) {
      nationalities.add(nationalityId(code));
    }
    nameStart[i + 1] = rowStart.size();
    dateStart[i + 1] = dates.size();
    numberStart[i + 1] = numbers.size();
    nationalityStart[i + 1] = nationalities.size();
    placeholder[i] = one.hasPlaceholder();
    otherScript[i] = one.hasNameInOtherScript();
    documents[i] = !one.documents().isEmpty();
    sex[i] = one.sex();
  }

  private int nationalityId(String code) {
    return nationalityIds.computeIfAbsent(code, _ -> nationalityIds.size());
  }

  private void addName(Name name, Map<String, Integer> tokenIds) {
    rowStart.add(tokens.size() / ROW);
    joinStart.add(joins.size());
    partialNames.add(name.isFull() ? 0 : 1);
    for (Token token : name.tokens()) {
      String key = token.cut() ? token.text() + "<" : token.text();
      tokens.add(
          tokenIds.computeIfAbsent(
              key,
              _ -> {
                vocabulary.add(token);
                return vocabulary.size();
              }));
    }
    while (tokens.size() % ROW != 0) {
      tokens.add(NO_TOKEN);
    }
    long signature = 0;
    for (String sound : name.joinedSounds()) {
      int hash = sound.hashCode();
      joins.add(hash);
      signature |= TokenBounds.signature(hash);
    }
    joinSignatures.add(signature);
  }
}
