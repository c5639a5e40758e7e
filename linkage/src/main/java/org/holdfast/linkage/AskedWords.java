// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.rows.Postings;
import org.holdfast.linkage.rows.Requirement;
import org.holdfast.linkage.rows.Signature;
import org.holdfast.linkage.words.TokenBounds;
import org.holdfast.linkage.words.TokenBounds.Alike;

/// The registered words that agree with those of one question, and where their rows stand.
final class AskedWords {

  /// Of a longer name the words beyond this are always looked up.
  private static final int MOST_LEFT_OUT = 8;

  private final Postings postings;
  private final TokenBounds bounds;
  private final Ints words = new Ints();
  private final Ints own = new Ints();
  private final Ints starts = new Ints();
  private final Ints ends = new Ints();
  private final List<List<Group>> names = new ArrayList<>();
  private final Group together;

  /// Registered words that agree with one word asked about.
  ///
  /// @param from the place of the first here
  /// @param to the place after the last
  /// @param most the most that any of them weighs, bits
  /// @param rows in how many rows they stand
  record Group(int from, int to, double most, long rows) {}

  /// What is looked up for a requirement.
  ///
  /// @param groups the words
  /// @param leftOut how many words asked about are not looked up
  record LookUp(List<Group> groups, int leftOut) {

    /// How many registered words are looked up.
    int words() {
      return groups.stream().mapToInt(group -> group.to - group.from).sum();
    }

    /// In how many rows they stand.
    long rows() {
      return groups.stream().mapToLong(Group::rows).sum();
    }
  }

  AskedWords(Postings postings, TokenBounds bounds, List<Name> asked) {
    this.postings = postings;
    this.bounds = bounds;
    for (Name name : asked) {
      names.add(bounds.alike(name).stream().map(this::group).toList());
    }
    int first = words.size();
    for (int w = 0; w < bounds.together().size(); w++) {
      add(bounds.together().at(w));
    }
    this.together = group(first, 0);
  }

  private Group group(Alike alike) {
    int first = words.size();
    for (int w = 0; w < alike.size(); w++) {
      add(alike.word(w));
    }
    return group(first, alike.most());
  }

  private void add(int word) {
    words.add(word);
    own.add(Signature.bound(bounds.most(word), bounds.asked(word)));
    starts.add(postings.start(word));
    ends.add(postings.start(word + 1));
  }

  private Group group(int first, double most) {
    long rows = 0;
    for (int place = first; place < words.size(); place++) {
      rows += ends.at(place) - starts.at(place);
    }
    return new Group(first, words.size(), most, rows);
  }

  /// The registered word at a place.
  int word(int place) {
    return words.at(place);
  }

  /// Its bound, as [Signature] gives it.
  int own(int place) {
    return own.at(place);
  }

  /// The first of its entries in [Postings].
  int start(int place) {
    return starts.at(place);
  }

  /// The entry after its last.
  int end(int place) {
    return ends.at(place);
  }

  /// The words in one of which every name agrees that meets a requirement.
  LookUp lookUp(Requirement requirement) {
    var groups = new ArrayList<Group>();
    int leftOut = 0;
    for (List<Group> name : names) {
      long left = leftOut(name, requirement);
      leftOut += Long.bitCount(left);
      for (int w = 0; w < name.size(); w++) {
        if (w >= MOST_LEFT_OUT || (left & 1L << w) == 0) {
          groups.add(name.get(w));
        }
      }
    }
    groups.add(together);
    return new LookUp(groups, leftOut);
  }

  /// The words of a name that need not be looked up, as a set of bits: together they cannot meet
  /// the requirement, so that whoever is to be found agrees in another word too. Of all such sets
  /// it takes the one with most rows.
  private static long leftOut(List<Group> name, Requirement requirement) {
    int size = Math.min(name.size(), MOST_LEFT_OUT);
    long best = 0;
    long bestRows = 0;
    for (long set = 1; set < 1L << size; set++) {
      double bits = 0;
      long rows = 0;
      for (int w = 0; w < size; w++) {
        if ((set & 1L << w) != 0) {
          bits += name.get(w).most();
          rows += name.get(w).rows();
        }
      }
      if (rows > bestRows && requirement.isBeyond(Long.bitCount(set), bits)) {
        best = set;
        bestRows = rows;
      }
    }
    return best;
  }
}
