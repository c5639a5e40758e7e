// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who uses the desk by its pages and forms alone, without a script.
final class DeskVisitor implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "a-boundary-that-no-case-has";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String desk;

  DeskVisitor(String desk) {
    this.desk = desk;
  }

  /// A page as text.
  String page(String path) throws IOException, InterruptedException {
    return get(path, BodyHandlers.ofString()).body();
  }

  /// A page or file.
  <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body)
      throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create(desk + path)).build(), body);
  }

  /// Sends a form.
  ///
  /// @param page the page on which it stands
  /// @param action where it goes
  HttpResponse<String> send(String page, String action, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        "_csrf="
            + encoded(token(page))
            + fields.entrySet().stream()
                .map(one -> "&" + encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining());
    return post(action, "application/x-www-form-urlencoded", body);
  }

  /// Sends a form with one file.
  HttpResponse<String> upload(String page, String name, String text)
      throws IOException, InterruptedException {
    String body =
        part("_csrf", "")
            + token(page)
            + part("file", "; filename=\"" + name + "\"")
            + text
            + "\r\n--"
            + BOUNDARY
            + "--\r\n";
    return post(page, "multipart/form-data; boundary=" + BOUNDARY, body);
  }

  private static String part(String name, String more) {
    return "\r\n--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n";
  }

  private HttpResponse<String> post(String action, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk + action))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private String token(String page) throws IOException, InterruptedException {
    Matcher matcher = TOKEN.matcher(page(page));
    if (!matcher.find()) {
      throw new IllegalStateException("the page has no form");
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
