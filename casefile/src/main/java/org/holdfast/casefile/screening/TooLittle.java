// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.util.Optional;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.Sufficiency;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.ReasonCode;

/// What a list states of a person, where it is too little to compare with anybody.
public final class TooLittle {
  private TooLittle() {}

  /// Why nobody is excluded; empty where enough is stated.
  public static Optional<Reason> stated(Identity identity) {
    return switch (Sufficiency.of(identity)) {
      case COMPARABLE -> Optional.empty();
      case PLACEHOLDER ->
          Optional.of(
              new Reason(
                  ReasonCode.PLACEHOLDER_NAME,
                  Sentence.of(
                      "A placeholder stands where a name should be, so nobody is excluded.",
                      "En lugar de un nombre hay una palabra de relleno, de modo que no se excluye a nadie.")));
      case INSUFFICIENT ->
          Optional.of(
              new Reason(
                  ReasonCode.IDENTITY_INSUFFICIENT,
                  Sentence.of(
                      "Too little is stated of the person to compare: add the birth date or the A-number.",
                      "Se indica muy poco de la persona para comparar: añada la fecha de nacimiento o el número A.")));
    };
  }
}
