// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.Assumptions;

/// A real browser, and somebody who sits before it.
final class Screen implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  private Screen(Playwright playwright, Browser browser, String address) {
    this.playwright = playwright;
    this.browser = browser;
    this.address = address;
  }

  /// Opens the browser. Where there is none, the story is reported as not run.
  static Screen open(String address) {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "NOT RUN: no Chromium in " + CHROMIUM + " on this machine");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
    return new Screen(playwright, browser, address);
  }

  /// How somebody looks at pages.
  record Look(int width, int height, boolean dark, String language) {
    static final Look DESK = new Look(1280, 900, false, "en-US");
    static final Look PHONE = new Look(360, 740, true, "es-ES");
  }

  /// Somebody signs in, in a session of their own.
  Page signedIn(String name, Look look) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale(look.language())
                .setBaseURL(address));
    Page page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.navigate("/sign-in");
    page.fill("#f-name", name);
    page.fill("#f-password", RunningDesk.PASSWORD);
    page.press("#f-password", "Enter");
    page.waitForLoadState();
    return page;
  }

  Page signedIn(String name) {
    return signedIn(name, Look.DESK);
  }

  /// The row of a seat on the sheet of a gate.
  static Locator row(Page gate, String seat) {
    Locator named =
        gate.locator(
            "th bdi", new Page.LocatorOptions().setHasText(Pattern.compile("^" + seat + "$")));
    return gate.locator("tbody tr").filter(new Locator.FilterOptions().setHas(named));
  }

  /// What an automatic check finds wrong on a page (WCAG 2.2 A and AA), by rule and place.
  static List<String> faults(Page page) {
    return new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations()
            .stream()
            .flatMap(rule ->
                rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget()))
            .toList();
  }

  /// Whether nothing on a page is cut off sideways.
  static boolean fits(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
