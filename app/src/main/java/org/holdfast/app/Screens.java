// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Open screens of a desk: each is told over a connection of its own when something changes, and
/// then asks for its page, as a browser does.
final class Screens implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String address;
  private final int count;
  private final HttpClient client;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("screen-", 0).factory());
  private volatile CountDownLatch told = new CountDownLatch(0);

  private Screens(String address, int count, HttpClient client) {
    this.address = address;
    this.count = count;
    this.client = client;
  }

  static Screens open(String address, String password, int count)
      throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    Screens screens = new Screens(address, count, client);
    screens.signIn(password);
    CountDownLatch open = new CountDownLatch(count);
    for (int i = 0; i < count; i++) {
      screens.threads.execute(() -> screens.watch(open));
    }
    if (!open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("not every screen was opened");
    }
    return screens;
  }

  private void signIn(String password) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/sign-in"));
    if (!token.find()) {
      throw new IllegalStateException("the page to sign in has a form");
    }
    String body =
        "_csrf=%s&name=admin&password=%s"
            .formatted(
                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                URLEncoder.encode(password, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() != 200) {
      throw new IllegalStateException("nobody could sign in");
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).GET().build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private void watch(CountDownLatch open) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/events")).GET().build();
    try (Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      lines.forEach(line -> {
        if (line.equals("event:open")) {
          open.countDown();
        } else if (line.equals("event:board")) {
          told.countDown();
        }
      });
    } catch (IOException | java.io.UncheckedIOException e) {
      // The desk was closed: the measurement is over.
      open.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// From now on every screen is waited for.
  void listen() {
    told = new CountDownLatch(count);
  }

  /// Waits until every screen was told, and the gate's page says that a seat is held.
  void awaitHeld(String operation) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    if (!told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("not every screen was told");
    }
    try {
      while (!get("/gate/" + operation).contains("mark m-hold")) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("the seat is not held");
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the desk does not answer");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.close();
  }
}
