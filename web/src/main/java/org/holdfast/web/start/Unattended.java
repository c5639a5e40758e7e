// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.start;

import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.report.words.Language;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.web.page.DeskWords;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// Set-up by a machine that starts the desk: the administrator is called `admin`.
public final class Unattended {
  private static final KeyName ORIGIN = new KeyName("holdfast.invalid/record");

  private Unattended() {}

  /// Sets a desk up.
  ///
  /// @return what is wrong with the password; empty where it is set up
  public static Optional<String> setUp(DeskHolder desk, String password) {
    Passwords passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    Map<String, String> faults =
        passwords.faults(
            DeskWords.in(Language.ENGLISH), Map.of("password", password, "again", password));
    if (faults.isEmpty()) {
      desk.setUp(ORIGIN, new ActorId("admin"), passwords.hash(password));
    }
    return faults.values().stream().findFirst();
  }
}
