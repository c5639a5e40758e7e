// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.access;

import static org.holdfast.casefile.record.Role.ADMINISTRATOR;
import static org.holdfast.casefile.record.Role.AUDITOR;
import static org.holdfast.casefile.record.Role.COUNSEL;
import static org.holdfast.casefile.record.Role.GATE;
import static org.holdfast.casefile.record.Role.OPERATOR;
import static org.holdfast.casefile.record.Role.RETURN;
import static org.holdfast.casefile.record.Role.REVIEWER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.record.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Every page and every act of the desk: its address, for whom it is, and whether reading it is
/// written down.
///
/// A reader would get this wrong: what stands here is the whole rule. An address that matches none
/// of these is refused to everybody, and the tests walk every role across every page.
public enum DeskPage {
  SETUP("GET", "/setup", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  SET_UP("POST", "/setup", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  SIGN_IN("GET", "/sign-in", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  HEALTH("GET", "/health", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  ASSET("GET", "/assets/*", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  LANGUAGE("GET", "/language/*", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  ERROR("GET", "/error", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
  VERIFY("GET", "/verify", Section.VERIFY, Reads.NOTHING, new Audience.Everybody()),
  VERIFY_FILE("POST", "/verify", Section.VERIFY, Reads.NOTHING, new Audience.Everybody()),

  BOARD(
      "GET",
      "/",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(ADMINISTRATOR, OPERATOR, REVIEWER, COUNSEL, RETURN, GATE, AUDITOR)),
  EVENTS("GET", "/events", Section.NONE, Reads.NOTHING, new Audience.SignedIn()),
  PASSWORD("GET", "/password", Section.NONE, Reads.NOTHING, new Audience.SignedIn()),
  CHANGE_PASSWORD("POST", "/password", Section.NONE, Reads.NOTHING, new Audience.SignedIn()),

  PROPOSALS(
      "GET",
      "/proposals",
      Section.PROPOSALS,
      Reads.PERSONAL,
      Audience.of(ADMINISTRATOR, OPERATOR, REVIEWER, COUNSEL, RETURN)),
  APPROVE(
      "POST",
      "/proposals/{position}/approve",
      Section.PROPOSALS,
      Reads.NOTHING,
      Audience.of(ADMINISTRATOR, OPERATOR, REVIEWER, COUNSEL, RETURN)),
  WITHDRAW(
      "POST",
      "/proposals/{position}/withdraw",
      Section.PROPOSALS,
      Reads.NOTHING,
      Audience.of(ADMINISTRATOR, OPERATOR, REVIEWER, COUNSEL, RETURN)),

  ADMINISTRATION(
      "GET", "/administration", Section.ADMINISTRATION, Reads.NOTHING, Audience.of(ADMINISTRATOR)),
  ADMINISTER(
      "POST",
      "/administration/{act}",
      Section.ADMINISTRATION,
      Reads.NOTHING,
      Audience.of(ADMINISTRATOR)),
  AUDIT("GET", "/audit", Section.AUDIT, Reads.NOTHING, Audience.of(AUDITOR, ADMINISTRATOR));

  private final String method;

  // Neither changes; the checker knows the annotation alone.
  @SuppressWarnings("ImmutableEnumChecker")
  private final PathPattern pattern;

  private final Section section;
  private final Reads reads;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Audience audience;

  DeskPage(String method, String pattern, Section section, Reads reads, Audience audience) {
    this.method = method;
    this.pattern = PathPatternParser.defaultInstance.parse(pattern);
    this.section = section;
    this.reads = reads;
    this.audience = audience;
  }

  /// What somebody reads who opens a page.
  public enum Reads {
    /// Nothing of anybody.
    NOTHING,
    /// What is personal: each reading is an entry of the record.
    PERSONAL
  }

  /// The page at an address.
  ///
  /// @param method GET or POST; HEAD is a GET
  /// @param path the path, without the query
  public static Optional<DeskPage> at(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    PathContainer parsed = PathContainer.parsePath(path);
    return Arrays.stream(values())
        .filter(page -> page.method.equals(asked) && page.pattern.matches(parsed))
        .min(
            (one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern, other.pattern));
  }

  /// For whom it is.
  public Audience audience() {
    return audience;
  }

  /// The roles that may open it; all of them where it is for everybody who is signed in.
  public Set<Role> roles() {
    return audience instanceof Audience.InRoles(var roles) ? roles : EnumSet.allOf(Role.class);
  }

  /// What somebody reads who opens it.
  public Reads reads() {
    return reads;
  }

  /// GET or POST.
  public String method() {
    return method;
  }

  /// Its address, with its gaps.
  public String address() {
    return pattern.getPatternString();
  }

  /// In which part of the menu it stands.
  public Section section() {
    return section;
  }

  /// Whether the menu leads to it: the first page of each section.
  public boolean inMenu() {
    return section != Section.NONE
        && Arrays.stream(values())
            .filter(page -> page.section == section)
            .findFirst()
            .filter(first -> first == this)
            .isPresent();
  }
}
