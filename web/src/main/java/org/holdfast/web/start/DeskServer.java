// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.start;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// A running desk.
public final class DeskServer implements AutoCloseable {
  /// Held, as a logger that nobody holds forgets its level.
  private static final java.util.logging.Logger QUIET = java.util.logging.Logger.getLogger("");

  private final ServletWebServerApplicationContext context;
  private final DeskHolder desk;

  private DeskServer(ServletWebServerApplicationContext context, DeskHolder desk) {
    this.context = context;
    this.desk = desk;
  }

  /// Opens the record of the settings, where one was begun, and listens. It returns when pages can
  /// be asked for.
  public static DeskServer start(ServeSettings settings) {
    // Libraries say nothing: what they log may quote what was sent.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    System.setProperty("log4j2.simplelogLevel", "OFF");
    QUIET.setLevel(java.util.logging.Level.OFF);
    DeskHolder desk = new DeskHolder(settings);
    try {
      SpringApplication application = new SpringApplication(DeskConfiguration.class);
      application.setWebApplicationType(WebApplicationType.SERVLET);
      application.setRegisterShutdownHook(false);
      application.setLogStartupInfo(false);
      application.setBannerMode(org.springframework.boot.Banner.Mode.OFF);
      application.setDefaultProperties(properties(settings));
      ApplicationContextInitializer<GenericApplicationContext> withDesk =
          made -> made.registerBean(DeskHolder.class, () -> desk);
      application.addInitializers(withDesk);
      return new DeskServer((ServletWebServerApplicationContext) application.run(), desk);
    } catch (RuntimeException e) {
      desk.close();
      throw e;
    }
  }

  /// This is deliberate: it listens on this machine alone. Whoever puts it on a network puts a
  /// server in front of it that speaks TLS.
  private static Map<String, Object> properties(ServeSettings settings) {
    return Map.ofEntries(
        Map.entry("server.address", "127.0.0.1"),
        Map.entry("server.port", settings.port()),
        Map.entry("server.shutdown", "graceful"),
        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
        Map.entry("server.servlet.session.timeout", "12h"),
        Map.entry("server.servlet.session.cookie.name", "holdfast-session"),
        Map.entry("server.servlet.session.cookie.http-only", "true"),
        Map.entry("server.servlet.session.cookie.same-site", "lax"),
        Map.entry("server.servlet.session.tracking-modes", "cookie"),
        Map.entry("server.forward-headers-strategy", "none"),
        Map.entry("server.error.include-message", "never"),
        Map.entry("spring.servlet.multipart.max-file-size", "64MB"),
        Map.entry("spring.servlet.multipart.max-request-size", "80MB"),
        Map.entry("spring.web.resources.add-mappings", "false"),
        Map.entry("spring.main.lazy-initialization", "false"));
  }

  /// The address of its first page.
  public String address() {
    var server = context.getWebServer();
    if (server == null) {
      throw new IllegalStateException("a started desk listens");
    }
    return "http://127.0.0.1:" + server.getPort();
  }

  /// What makes somebody the first administrator; of no use once one is.
  public String setupCode() {
    return desk.setupCode();
  }

  /// The desk behind the pages.
  public DeskHolder desk() {
    return desk;
  }

  /// Ends what is being answered, then closes the record.
  @Override
  public void close() {
    context.close();
    desk.close();
  }
}
