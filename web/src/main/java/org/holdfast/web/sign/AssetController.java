// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.report.page.Shipped;
import org.holdfast.web.page.DeskSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Stylesheet and scripts. Nothing comes from elsewhere.
@Controller
final class AssetController {
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final MediaType SCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);

  private final Map<String, Asset> assets =
      Map.of(
          "desk.css",
          new Asset(CSS, style()),
          "desk.js",
          new Asset(SCRIPT, Shipped.beside(DeskSheet.class, "desk.js")),
          "review.js",
          new Asset(SCRIPT, Shipped.beside(DeskSheet.class, "review.js")),
          "htmx.js",
          new Asset(SCRIPT, library("htmx.org", "2.0.7", "dist/htmx.min.js")),
          "sse.js",
          new Asset(SCRIPT, library("htmx-ext-sse", "2.2.2", "sse.js")));

  private static String style() {
    return Shipped.STYLE
        + Shipped.beside(Shipped.class, "returncase.css")
        + Stream.of("desk", "operations", "lists", "review", "people", "returns", "verify")
            .map(part -> Shipped.beside(DeskSheet.class, part + ".css"))
            .collect(Collectors.joining());
  }

  private record Asset(MediaType type, String text) {}

  private static String library(String name, String version, String file) {
    return Shipped.beside(
        AssetController.class, "/META-INF/resources/webjars/" + name + "/" + version + "/" + file);
  }

  @GetMapping("/assets/{name}")
  ResponseEntity<String> asset(@PathVariable String name) {
    Asset asset = assets.get(name);
    return asset == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok()
            .contentType(asset.type())
            .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
            .body(asset.text());
  }
}
