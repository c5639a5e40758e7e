// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

/// One given name or one surname, in Latin letters and in the script of its culture.
///
/// @param latin in Latin letters with their accents, particles included (`de la Cruz`)
/// @param ownScript in the script of its culture; empty where that is Latin or not known
record NameWord(String latin, String ownScript) {

  NameWord(String latin) {
    this(latin, "");
  }

  boolean hasOwnScript() {
    return !ownScript.isEmpty();
  }
}
