// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.tlog.digest.Sha256;

/// A browser without a script: it keeps cookies, and sends forms as a page has them.
public final class DeskClient {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /// A stranger at a desk.
  public DeskClient(String address) {
    this.address = address;
  }

  /// What came back.
  ///
  /// @param status the HTTP status
  /// @param location where it leads; empty where nowhere
  /// @param body the page
  public record Answer(int status, String location, String body) {}

  /// The digest of the session in which somebody is signed in, 64 hexadecimal digits.
  public String sessionDigest() {
    String session =
        cookies.getCookieStore().getCookies().stream()
            .filter(cookie -> cookie.getName().equals("holdfast-session"))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElseThrow();
    return Sha256.of(session.getBytes(StandardCharsets.UTF_8)).hex();
  }

  /// Opens a page.
  public Answer get(String path) {
    return sent(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
  }

  /// Sends a form.
  ///
  /// @param page the page on which it stands
  /// @param action where it is sent
  public Answer post(String page, String action, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    Map<String, String> form = Map.of("_csrf", token.find() ? token.group(1) : "");
    String body =
        Stream.of(form, fields)
            .flatMap(one -> one.entrySet().stream())
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return sent(
        HttpRequest.newBuilder(URI.create(address + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer sent(HttpRequest request) {
    try {
      HttpResponse<String> got = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(
          got.statusCode(),
          got.headers().firstValue("Location").orElse("").replace(address, ""),
          got.body());
    } catch (IOException e) {
      throw new IllegalStateException("the desk answers", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the desk answers", e);
    }
  }
}
