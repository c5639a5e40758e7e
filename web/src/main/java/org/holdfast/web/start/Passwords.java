// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.report.words.Words;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What a password must be (NIST SP 800-63B-4: length alone, and it may be pasted).
@Component
public final class Passwords {
  private static final int LEAST = 15;

  /// The hash reads no more than this many bytes.
  private static final int MOST_BYTES = 72;

  private final PasswordEncoder encoder;

  public Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  /// Its hash.
  public String hash(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  /// What is wrong with a new password, sent twice as `password` and `again`.
  public Map<String, String> faults(Words words, Map<String, String> sent) {
    Map<String, String> faults = new LinkedHashMap<>();
    String password = sent.getOrDefault("password", "");
    int bytes = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    if (password.codePointCount(0, password.length()) < LEAST) {
      faults.put("password", words.say("account.password.short", LEAST));
    } else if (bytes > MOST_BYTES) {
      faults.put("password", words.say("account.password.long", MOST_BYTES));
    } else if (!password.equals(sent.get("again"))) {
      faults.put("again", words.say("account.again.differs"));
    }
    return faults;
  }

  /// Whether somebody can be admitted under a name.
  public static boolean isName(String name) {
    try {
      return !new ActorId(name.strip()).value().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
