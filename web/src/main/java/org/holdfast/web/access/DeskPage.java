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
  ERROR_OF_AN_ACT("POST", "/error", Section.NONE, Reads.NOTHING, new Audience.Everybody()),
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

  OPERATION(
      "GET",
      "/operations/{operation}",
      Section.OPERATIONS,
      Reads.PERSONAL,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, AUDITOR)),
  SLIP(
      "GET",
      "/operations/{operation}/slip",
      Section.OPERATIONS,
      Reads.PERSONAL,
      Audience.of(OPERATOR, REVIEWER, COUNSEL)),
  WITHDRAW_LIST(
      "POST",
      "/operations/{operation}/withdraw",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(OPERATOR)),
  HOLD_FORM(
      "GET",
      "/operations/{operation}/hold",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, GATE)),
  HOLD(
      "POST",
      "/operations/{operation}/hold",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, GATE)),
  LIFT(
      "POST",
      "/operations/{operation}/lift",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(REVIEWER, COUNSEL)),
  DEPARTED(
      "POST",
      "/operations/{operation}/departed",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(OPERATOR, GATE)),
  DEPARTURE_FORM(
      "GET", "/departures", Section.OPERATIONS, Reads.NOTHING, Audience.of(OPERATOR, GATE)),
  REPORT_DEPARTURE(
      "POST", "/departures", Section.OPERATIONS, Reads.NOTHING, Audience.of(OPERATOR, GATE)),
  LISTS("GET", "/lists", Section.OPERATIONS, Reads.NOTHING, Audience.of(OPERATOR)),
  RECEIVE_LIST("POST", "/lists", Section.OPERATIONS, Reads.NOTHING, Audience.of(OPERATOR)),
  LIST("GET", "/lists/{list}", Section.OPERATIONS, Reads.PERSONAL, Audience.of(OPERATOR)),
  LIST_ACT("POST", "/lists/{list}/{act}", Section.OPERATIONS, Reads.NOTHING, Audience.of(OPERATOR)),
  GATE_SHEET(
      "GET",
      "/gate/{operation}",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(GATE, OPERATOR, REVIEWER, COUNSEL)),
  ACKNOWLEDGE(
      "POST",
      "/gate/{operation}/acknowledge",
      Section.OPERATIONS,
      Reads.NOTHING,
      Audience.of(GATE, OPERATOR, REVIEWER, COUNSEL)),
  REVIEWS("GET", "/review", Section.REVIEW, Reads.NOTHING, Audience.of(REVIEWER, COUNSEL)),
  REVIEW(
      "GET",
      "/review/{operation}/{seat}",
      Section.REVIEW,
      Reads.PERSONAL,
      Audience.of(REVIEWER, COUNSEL)),
  REVIEW_ACT(
      "POST",
      "/review/{operation}/{seat}/{act}",
      Section.REVIEW,
      Reads.NOTHING,
      Audience.of(REVIEWER, COUNSEL)),
  PEOPLE(
      "GET",
      "/people",
      Section.PEOPLE,
      Reads.PERSONAL,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, RETURN)),
  NEW_PERSON("GET", "/people/new", Section.PEOPLE, Reads.NOTHING, Audience.of(OPERATOR, COUNSEL)),
  ADD_PERSON("POST", "/people", Section.PEOPLE, Reads.NOTHING, Audience.of(OPERATOR, COUNSEL)),
  PERSON(
      "GET",
      "/people/{person}",
      Section.PEOPLE,
      Reads.PERSONAL,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, RETURN)),
  PROTECTION(
      "GET",
      "/protections/{protection}",
      Section.PEOPLE,
      Reads.PERSONAL,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, RETURN)),
  PROTECTION_ACT(
      "POST",
      "/protections/{protection}/{act}",
      Section.PEOPLE,
      Reads.NOTHING,
      Audience.of(OPERATOR, COUNSEL)),
  NEW_NOTICE(
      "GET",
      "/notices/new",
      Section.PEOPLE,
      Reads.NOTHING,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, GATE)),
  TAKE_NOTICE(
      "POST",
      "/notices",
      Section.PEOPLE,
      Reads.NOTHING,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, GATE)),
  NOTICE(
      "GET",
      "/notices/{notice}",
      Section.PEOPLE,
      Reads.PERSONAL,
      Audience.of(OPERATOR, REVIEWER, COUNSEL, GATE)),
  IMPORTS(
      "GET", "/registry", Section.PEOPLE, Reads.NOTHING, Audience.of(OPERATOR, COUNSEL, AUDITOR)),
  IMPORT("POST", "/registry", Section.PEOPLE, Reads.NOTHING, Audience.of(OPERATOR, COUNSEL)),
  SOURCE_READ(
      "POST", "/sources/{source}/read", Section.PEOPLE, Reads.NOTHING, Audience.of(OPERATOR)),
  RETURNS(
      "GET", "/returns", Section.RETURNS, Reads.PERSONAL, Audience.of(RETURN, COUNSEL, AUDITOR)),
  BRING_CASE("POST", "/returns", Section.RETURNS, Reads.NOTHING, Audience.of(RETURN, COUNSEL)),
  NEW_CASE("GET", "/returns/new", Section.RETURNS, Reads.NOTHING, Audience.of(RETURN, COUNSEL)),
  OPEN_CASE("POST", "/returns/new", Section.RETURNS, Reads.NOTHING, Audience.of(RETURN, COUNSEL)),
  RETURN_CASE(
      "GET",
      "/returns/{id}",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL, AUDITOR)),
  NEW_FACT(
      "GET",
      "/returns/{id}/new/{kind}",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  RECORD_FACT(
      "POST",
      "/returns/{id}/new/{kind}",
      Section.RETURNS,
      Reads.NOTHING,
      Audience.of(RETURN, COUNSEL)),
  NEW_ORDER(
      "GET",
      "/returns/{id}/new/order",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  ENTER_ORDER(
      "POST",
      "/returns/{id}/new/order",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  NEW_ORDER_EVENT(
      "GET",
      "/returns/{id}/new/order-event",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  ENTER_ORDER_EVENT(
      "POST",
      "/returns/{id}/new/order-event",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  CORRECTION_FORM(
      "GET",
      "/returns/{id}/correct/{kind}",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  CORRECT(
      "POST",
      "/returns/{id}/correct/{kind}",
      Section.RETURNS,
      Reads.NOTHING,
      Audience.of(RETURN, COUNSEL)),
  COMPOSER(
      "GET", "/returns/{id}/report", Section.RETURNS, Reads.PERSONAL, Audience.of(RETURN, COUNSEL)),
  COMPOSE(
      "POST", "/returns/{id}/report", Section.RETURNS, Reads.NOTHING, Audience.of(RETURN, COUNSEL)),
  REPORT_FILE(
      "GET",
      "/returns/{id}/report/{file}",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL)),
  COUNTERPART(
      "GET",
      "/returns/{id}/counterparts/{counterpart}",
      Section.RETURNS,
      Reads.PERSONAL,
      Audience.of(RETURN, COUNSEL, AUDITOR)),

  PROPOSALS("GET", "/proposals", Section.PROPOSALS, Reads.PERSONAL, new Audience.SignedIn()),
  APPROVE(
      "POST",
      "/proposals/{position}/approve",
      Section.PROPOSALS,
      Reads.NOTHING,
      new Audience.SignedIn()),
  WITHDRAW(
      "POST",
      "/proposals/{position}/withdraw",
      Section.PROPOSALS,
      Reads.NOTHING,
      new Audience.SignedIn()),

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

  /// The page to which the menu leads in a section; empty for what stands in no menu.
  public static Optional<DeskPage> firstOf(Section section) {
    return section == Section.NONE
        ? Optional.empty()
        : Arrays.stream(values()).filter(page -> page.section == section).findFirst();
  }
}
