// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Parts of addresses.
public final class Address {
  private Address() {}

  /// A text as it may stand in an address.
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// An address of this desk, or its first page where a text is none: nobody is sent elsewhere.
  public static String ofDesk(String text) {
    boolean own =
        text.startsWith("/")
            && !text.startsWith("//")
            && text.chars().allMatch(c -> c > 32 && c < 127 && c != '\\');
    return own ? text : "/";
  }
}
