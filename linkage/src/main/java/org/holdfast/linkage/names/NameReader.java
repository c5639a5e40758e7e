// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/// Reads names as files write them. Equal tokens of one reader are one object. Safe for use by many
/// threads.
public final class NameReader {

  private final NameWeights weights;
  private final NameWords words;
  private final ConcurrentMap<String, Token> tokens = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Token> cutTokens = new ConcurrentHashMap<>();

  /// A reader by these weights and words.
  public NameReader(NameWeights weights, NameWords words) {
    this.weights = weights;
    this.words = words;
  }

  /// Reads one string in the person's own order; a comma makes it surnames, then given names.
  public Name inOrder(String text) {
    int comma = text.indexOf(',');
    if (comma >= 0) {
      return parts(text.substring(0, comma), text.substring(comma + 1), false);
    }
    var part = new Part(text, true, false);
    return new Name(part.units, part.units.size(), false, part.placeholder, false);
  }

  /// Reads surnames and given names that the file parts itself.
  public Name parts(String surnames, String givenNames, boolean truncated) {
    boolean cutInGiven = truncated && !givenNames.isBlank();
    var given = new Part(givenNames, false, cutInGiven);
    var family = new Part(surnames, false, truncated && !cutInGiven);
    var units = new ArrayList<>(given.units);
    units.addAll(family.units);
    boolean placeholder = given.placeholder || family.placeholder;
    return new Name(units, given.units.size(), true, placeholder, truncated);
  }

  /// The words of one part, sorted into tokens, particles and placeholders.
  private final class Part {
    private final List<Unit> units = new ArrayList<>();
    private boolean placeholder;

    Part(String text, boolean opening, boolean cutAtTheEnd) {
      List<String> names = Letters.words(text);
      placeholder = names.removeIf(words.placeholders()::contains);
      boolean onlyParticles = words.particles().containsAll(names);
      String particles = "";
      for (int i = 0; i < names.size(); i++) {
        String word = names.get(i);
        boolean kept = opening && i == 0 && words.keptAtTheOpening().contains(word);
        if (words.particles().contains(word) && !onlyParticles && !kept) {
          particles += word;
        } else {
          boolean cut = cutAtTheEnd && i == names.size() - 1;
          String joined = particles.isEmpty() ? word : particles + word;
          units.add(new Unit(token(word, cut), joined, particles.equals("DE"), false));
          particles = "";
        }
      }
    }
  }

  /// A word that was read before, and written.
  ///
  /// @param joined the word with its particles written together
  /// @param particles how many letters of it are particles
  public Unit unit(String joined, int particles, boolean cut, boolean afterDe) {
    String word = particles == 0 ? joined : joined.substring(particles);
    return new Unit(token(word, cut), joined, afterDe, false);
  }

  /// Hands on, line by line and always in the same order, all by which names are read and weighed:
  /// every weight, every word, and what is made of each word. Where two readers differ in a line,
  /// what one of them has read is of no use to the other.
  public void describe(Consumer<String> line) {
    Letters.describe(line);
    weights.describe(line);
    words.describe(line);
    var known = new TreeSet<>(weights.known());
    known.addAll(words.forms().keySet());
    for (String text : known) {
      Token token = token(text, false);
      line.accept(
          String.join(" ", "word", text, token.sound(), token.spelling(), token.consonants()));
    }
  }

  private Token token(String word, boolean cut) {
    return (cut ? cutTokens : tokens)
        .computeIfAbsent(word, text -> Token.of(text, cut, weights, words));
  }
}
