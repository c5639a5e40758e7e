// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.access.Audience;
import org.holdfast.web.access.DeskPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// Holds every request against [DeskPage].
@Component
final class PageRules implements AuthorizationManager<RequestAuthorizationContext> {
  private final Viewers viewers;

  PageRules(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    return DeskPage.at(request.getMethod(), request.getRequestURI())
        .map(page -> new AuthorizationDecision(may(page.audience(), authentication.get())))
        .orElse(new AuthorizationDecision(false));
  }

  private boolean may(Audience audience, @Nullable Authentication authentication) {
    ActorId actor = Viewers.actor(authentication);
    Set<Role> roles = actor == null ? Set.of() : viewers.roles(actor);
    return switch (audience) {
      case Audience.Everybody _ -> true;
      case Audience.SignedIn _ -> actor != null && viewers.mayAct(actor);
      case Audience.InRoles(var any) -> any.stream().anyMatch(roles::contains);
    };
  }
}
