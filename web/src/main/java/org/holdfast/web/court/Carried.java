// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a form sent, carried through the page on which it is read once more in one hidden field: a
/// form with a file may have few fields.
final class Carried {
  /// The name of the field.
  static final String FIELD = "carried";

  private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "act", FIELD);

  private Carried() {}

  /// What was sent, as one text.
  static String format(Map<String, String> sent) {
    return sent.entrySet().stream()
        .filter(one -> !OF_THE_PAGE.contains(one.getKey()) && !one.getValue().isBlank())
        .map(one ->
            URLEncoder.encode(one.getKey(), UTF_8) + "=" + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// What was sent, as it was; what was carried through a page stands for it.
  static Map<String, String> parse(Map<String, String> sent) {
    String carried = sent.get(FIELD);
    if (carried == null) {
      return sent;
    }
    Map<String, String> before = new LinkedHashMap<>();
    for (String one : carried.split("&", -1)) {
      String[] both = one.split("=", 2);
      if (both.length == 2) {
        before.put(URLDecoder.decode(both[0], UTF_8), URLDecoder.decode(both[1], UTF_8));
      }
    }
    return before;
  }
}
