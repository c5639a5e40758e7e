// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that a browser gets.
public final class Html {
  private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

  private Html() {}

  /// A page.
  public static ResponseEntity<String> page(String html) {
    return page(HttpStatus.OK, html);
  }

  /// A page with a status of its own.
  public static ResponseEntity<String> page(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(PAGE)
        .header("Cache-Control", "no-store")
        .body(html);
  }

  /// What was sent is not right: the form again, with what is wrong.
  public static ResponseEntity<String> again(String html) {
    return page(HttpStatus.UNPROCESSABLE_CONTENT, html);
  }

  /// What was sent is done: on to another page, which can be loaded again without doing it twice.
  public static ResponseEntity<String> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
