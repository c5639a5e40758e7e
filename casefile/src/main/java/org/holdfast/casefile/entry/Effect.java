// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

/// What an entry can do to the answer that somebody gets.
///
/// This decides how many people it takes: strengthening takes one and acts at once, weakening takes
/// two different people, enforced where the record is kept.
public enum Effect {
  /// It can only make an answer graver, or leave it as it is.
  STRENGTHENS,

  /// It changes no answer.
  NEUTRAL,

  /// It can make an answer less grave, or destroy what an answer rests on.
  WEAKENS
}
