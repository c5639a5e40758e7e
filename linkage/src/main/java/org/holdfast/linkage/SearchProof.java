// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;

/// Why a search lost no one: what a pair had to reach to be a candidate, how everybody who reaches
/// it was looked for, and how many were read, found and compared. It holds no name, date or number,
/// and can be kept with the answer.
///
/// How it proves anything: a candidate has an exact or near identifier, has words written together,
/// or reaches one of the patterns; each has its cover, and what a cover leads to is compared in
/// full. Whoever doubts it asks [FullScan], whose answer must be the same.
///
/// @param model the version of the model from which the patterns follow
/// @param modelSha256 the SHA-256 of its tables, 64 hexadecimal digits
/// @param persons how many registered identities there are
/// @param patterns one for each way in which birth dates may compare, and for identities whose
///   names can be held against others in whole and those whose names cannot
/// @param byIdentifier identities that an A-number or document led to, the same or near
/// @param byWordsTogether identities that neighbours written together led to
/// @param found different identities that anything led to
/// @param compared how many of them were compared in full; an exact bound told that the others
///   cannot be candidates
/// @param candidates how many are candidates
public record SearchProof(
    String model,
    String modelSha256,
    int persons,
    List<Pattern> patterns,
    int byIdentifier,
    int byWordsTogether,
    int found,
    int compared,
    int candidates) {

  /// The birth date may compare in any way.
  private static final String ANY = "any";

  public SearchProof {
    patterns = List.copyOf(patterns);
  }

  /// The proof of a search that read everybody: there is nothing that it could have missed.
  ///
  /// @param compared how many were compared in full
  static SearchProof ofScan(LinkageModel model, int persons, int compared, int candidates) {
    List<Pattern> patterns =
        List.of(new Pattern(ANY, true, 0, true, Cover.EVERY_ROW, 0, persons, compared));
    return new SearchProof(
        model.version(),
        model.provenance().tables().hex(),
        persons,
        patterns,
        0,
        0,
        compared,
        compared,
        candidates);
  }

  /// Whether every row of a section had to be read.
  public boolean scanned() {
    return patterns.stream().anyMatch(pattern -> pattern.cover() == Cover.EVERY_ROW);
  }

  /// What a name must reach where the birth dates compare in one way, every other field at its
  /// best.
  ///
  /// @param birthDate the level of the birth date, a word of the model
  /// @param odd whether it is about identities whose names cannot be held against others in whole
  /// @param nameBits the least that a name must weigh, bits; 0 where any name will do
  /// @param wholeName whether a name that agrees in whole, and leaves nothing out, will do whatever
  ///   it weighs
  /// @param cover how those who reach it were looked for
  /// @param wordsLeftOut words asked about that were not looked up, because a name that agrees in
  ///   them alone cannot reach it
  /// @param rowsRead pairs of a name and a date that were read; those read by words in search of
  ///   several patterns at once count for each
  /// @param rowsFound how many of them may reach it
  public record Pattern(
      String birthDate,
      boolean odd,
      double nameBits,
      boolean wholeName,
      Cover cover,
      int wordsLeftOut,
      long rowsRead,
      int rowsFound) {}

  /// How those who reach a pattern were looked for.
  public enum Cover {
    /// Every row whose date compares in this way was read.
    NEAR_DATES,
    /// Every row was read in whose name a word stands that agrees with one that was looked up.
    WORDS,
    /// Every row was read.
    EVERY_ROW
  }
}
