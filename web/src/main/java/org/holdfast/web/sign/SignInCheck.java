// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.postgres.desk.Account;
import org.holdfast.web.start.DeskHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Whether somebody is who they say: an account of that name, the right password, and a person whom
/// the record has admitted and not retired.
///
/// A reader would get this wrong: an unknown name takes as long as a known one.
@Component
final class SignInCheck implements AuthenticationProvider {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final PasswordEncoder passwords;
  private final String nobodys;

  SignInCheck(DeskHolder desk, Viewers viewers, PasswordEncoder passwords) {
    this.desk = desk;
    this.viewers = viewers;
    this.passwords = passwords;
    this.nobodys = Objects.requireNonNull(passwords.encode("nobody signs in with this"));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    Instant now = desk.settings().clock().instant();
    String password = String.valueOf(asked.getCredentials());
    Optional<Account> account = actor(asked.getName()).flatMap(this::account);
    boolean right = passwords.matches(password, account.map(Account::passwordHash).orElse(nobodys));
    Account known = account.orElseThrow(() -> new BadCredentialsException("no such account"));
    if (known.lockedAt(now)) {
      throw new LockedException("locked for a while");
    }
    if (!right || !viewers.mayAct(known.actor())) {
      desk.accounts().failed(known.actor(), now);
      throw new BadCredentialsException("not the password");
    }
    desk.accounts().signedIn(known.actor());
    return UsernamePasswordAuthenticationToken.authenticated(
        known.actor().value(), null, List.of());
  }

  private Optional<Account> account(ActorId actor) {
    return desk.open().isEmpty() ? Optional.empty() : desk.accounts().of(actor);
  }

  private static Optional<ActorId> actor(@Nullable String name) {
    try {
      return name == null ? Optional.empty() : Optional.of(new ActorId(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
