// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.view.ActorsView;
import org.holdfast.report.words.Language;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Tells for whom a page is written.
///
/// A reader would get this wrong: roles are asked of the record at every request. Who is retired or
/// loses a role in the middle of a session has lost it at once.
@Component
public final class Viewers {
  /// The cookie that keeps the language.
  public static final String LANGUAGE = "holdfast-language";

  private final DeskHolder desk;
  private final DutyNumbers duty;

  public Viewers(DeskHolder desk, DutyNumbers duty) {
    this.desk = desk;
    this.duty = duty;
  }

  /// Who asks.
  public Viewer of(HttpServletRequest request) {
    ActorId actor = actor(SecurityContextHolder.getContext().getAuthentication());
    HttpSession session = request.getSession(false);
    String query = request.getQueryString();
    return new Viewer(
        actor,
        actor == null ? Set.of() : roles(actor),
        actor == null || session == null ? "" : digest(session.getId()),
        language(request),
        desk.settings().zone(),
        desk.settings().clock().instant(),
        request.getRequestURI() + (query == null ? "" : "?" + query),
        token(request),
        desk.settings().drill(),
        actor == null ? List.of() : duty.all());
  }

  private static String digest(String session) {
    return Sha256.of(session.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static String token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  /// Who is signed in; null where nobody is.
  static @Nullable ActorId actor(@Nullable Authentication authentication) {
    return authentication == null
            || !authentication.isAuthenticated()
            || authentication instanceof AnonymousAuthenticationToken
        ? null
        : new ActorId(authentication.getName());
  }

  /// Whether somebody is a person whom the record has admitted and not retired.
  public boolean mayAct(ActorId actor) {
    return desk.open()
        .map(open -> open.see(views -> views.actors().of(actor)))
        .filter(standing -> standing.person() && !standing.retired())
        .isPresent();
  }

  /// What somebody may do at this moment.
  public Set<Role> roles(ActorId actor) {
    return desk.open()
        .map(open -> open.see(views -> views.actors().of(actor)))
        .map(Viewers::roles)
        .orElse(Set.of());
  }

  private static Set<Role> roles(ActorsView.Standing standing) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (standing.person() && !standing.retired()) {
      Arrays.stream(Role.values())
          .filter(role -> standing.roles().contains(role.name()))
          .forEach(roles::add);
    }
    return roles;
  }

  private static Language language(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    Stream<String> kept =
        cookies == null
            ? Stream.empty()
            : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .map(Cookie::getValue);
    String asked = kept.findFirst().orElse(request.getLocale().getLanguage());
    return asked.toLowerCase(Locale.ROOT).startsWith("es") ? Language.SPANISH : Language.ENGLISH;
  }
}
