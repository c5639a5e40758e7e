// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Founding;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.Passwords;
import org.holdfast.web.start.ServeSettings;
import org.holdfast.web.start.Unattended;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// A desk on a folder of its own, with two people: `admin` and `berta`, each in every role that
/// these tests need.
public final class RunningDesk implements AutoCloseable {
  static final String PASSWORD = "correct horse battery staple";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final DeskServer server;

  private RunningDesk(DeskServer server) {
    this.server = server;
  }

  /// Starts it and lets both people in.
  public static RunningDesk in(Path folder) {
    DeskServer server =
        DeskServer.start(
            new ServeSettings(
                folder, null, 0, ZoneId.of("America/New_York"), false, Clock.systemUTC()));
    if (Unattended.setUp(server.desk(), PASSWORD).isPresent()) {
      throw new IllegalStateException("the password is long enough");
    }
    RunningDesk running = new RunningDesk(server);
    running.people();
    return running;
  }

  /// The desk behind the pages.
  public Desk desk() {
    return server.desk().desk();
  }

  private void people() {
    ActorId admin = new ActorId("admin");
    ActorId berta = new ActorId("berta");
    for (Role role : new Role[] {Role.OPERATOR, Role.COUNSEL}) {
      record(Founding.given(admin, admin, role, desk().clock().instant()), null);
    }
    record(Founding.admitted(admin, berta, true, desk().clock().instant()), null);
    record(Founding.given(admin, berta, Role.COUNSEL, desk().clock().instant()), berta);
    String hash =
        new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder()).hash(PASSWORD);
    server.desk().accounts().setPassword(berta, hash, desk().clock().instant());
  }

  private void record(Entry.Whole entry, @Nullable ActorId second) {
    Draft.IdempotencyKey key = new Draft.IdempotencyKey("test:" + UUID.randomUUID());
    if (second == null) {
      if (recorded(Draft.of(key, entry)) < 0) {
        throw new IllegalStateException("positions begin at 0");
      }
      return;
    }
    long position = recorded(Draft.proposing(key, entry.head(), entry));
    Entry.Whole proposed = (Entry.Whole) desk().file().read(position, 1).getFirst().entry();
    Draft.IdempotencyKey approving = new Draft.IdempotencyKey("test:approve:" + position);
    long approved =
        recorded(
            Draft.approving(approving, second, desk().clock().instant(), position, proposed)
                .orElseThrow());
    if (approved <= position) {
      throw new IllegalStateException("what is approved comes after what is proposed");
    }
  }

  private long recorded(Draft draft) {
    return desk().record(List.of(draft)).getFirst();
  }

  /// A browser without a script, signed in as somebody.
  public Browser as(String name) throws IOException, InterruptedException {
    Browser browser = stranger();
    Answer in = browser.post("/sign-in", "/sign-in", Map.of("name", name, "password", PASSWORD));
    if (in.location().contains("failed")) {
      throw new IllegalStateException("the tests know the password");
    }
    return browser;
  }

  /// A browser of somebody who is not signed in.
  public Browser stranger() {
    return new Browser(server.address());
  }

  @Override
  public void close() {
    server.close();
  }

  /// What came back.
  public record Answer(int status, String location, String body) {}

  /// A browser that follows nothing by itself.
  public static final class Browser {
    private final String address;
    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Browser(String address) {
      this.address = address;
    }

    /// Opens a page.
    public Answer get(String path) throws IOException, InterruptedException {
      return sent(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /// Sends a form as the page sends it on which it stands.
    ///
    /// @param page the page, from which the token is taken
    public Answer post(String page, String action, Map<String, String> fields)
        throws IOException, InterruptedException {
      Matcher token = TOKEN.matcher(get(page).body());
      if (!token.find()) {
        throw new IllegalStateException("no form stands on " + page);
      }
      String body =
          fields.entrySet().stream()
              .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
              .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
      return sent(
          HttpRequest.newBuilder(URI.create(address + action))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer sent(HttpRequest.Builder request) throws IOException, InterruptedException {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String location = answer.headers().firstValue("Location").orElse("");
      return new Answer(answer.statusCode(), location.replace(address, ""), answer.body());
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
