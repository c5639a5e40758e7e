// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.order.Happening;

/// What somebody said, in the words said.
///
/// A reader would get this wrong: the original stands first and is never replaced. A translation
/// stands beside it with its translator.
///
/// @param id its name within the case: `Q1`
/// @param happening when it was said, and known
/// @param speaker who; `unknown` where it is not known
/// @param capacity in which office
/// @param side for whom: a counterpart's name, or `RESPONDENTS`, `PETITIONER`, `COURT`, `OTHER`
/// @param quote the words
/// @param language their language, BCP 47
/// @param translation in English; empty where none is given or needed
/// @param translator who translated; empty for nobody
/// @param source where the words are
/// @param contradicts statements, filings or facts of the case that say otherwise
public record Said(
    String id,
    Happening happening,
    String speaker,
    String capacity,
    String side,
    String quote,
    String language,
    String translation,
    String translator,
    String source,
    List<String> contradicts) {
  public Said {
    contradicts = List.copyOf(contradicts);
  }

  /// The same, held against nothing of these names.
  public Said without(Set<String> names) {
    return new Said(
        id,
        happening,
        speaker,
        capacity,
        side,
        quote,
        language,
        translation,
        translator,
        source,
        contradicts.stream().filter(name -> !names.contains(name)).toList());
  }
}
