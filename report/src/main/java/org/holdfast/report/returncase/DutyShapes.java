// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.Locale;
import org.holdfast.casefile.duty.DutyState;

/// The shape of each state of a duty. A fax tells them apart: each has an outline and a filling of
/// its own, and the word stands beside it.
final class DutyShapes {
  private DutyShapes() {}

  /// The shapes as symbols on a grid of 20 units, drawn in the colour of their text.
  static final String SPRITE =
      """
      <svg class="sprite" aria-hidden="true" focusable="false">
      <symbol id="i-duty-open" viewBox="0 0 20 20"><path fill="var(--cut)" stroke="currentColor" stroke-width="2" d="M10 1.6 18.4 10 10 18.4 1.6 10z"/></symbol>
      <symbol id="i-duty-met" viewBox="0 0 20 20"><path fill="currentColor" d="M10 .8 19.2 10 10 19.2.8 10z"/></symbol>
      <symbol id="i-duty-late" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8.2" fill="var(--cut)" stroke="currentColor" stroke-width="2"/><path fill="none" stroke="currentColor" stroke-width="2" d="M10 4.8v5.6l3.8 2.5"/></symbol>
      <symbol id="i-duty-missed" viewBox="0 0 20 20"><path fill="currentColor" d="M6 1h8l5 5v8l-5 5H6l-5-5V6z"/><path stroke="var(--cut)" stroke-width="2.4" d="m6 6 8 8m0-8-8 8"/></symbol>
      <symbol id="i-duty-disputed" viewBox="0 0 20 20"><path fill="currentColor" d="M1.5 1.5h17v17h-17z"/><path fill="var(--cut)" d="M5 6.9h10v2H5zm0 4.2h10v2H5z"/><path stroke="var(--cut)" stroke-width="1.9" d="m7 15.6 6-11.2"/></symbol>
      <symbol id="i-duty-suspended" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8.4" fill="var(--cut)" stroke="currentColor" stroke-width="1.8" stroke-dasharray="3 2.3"/><path stroke="currentColor" stroke-width="2.4" d="M7.6 6v8M12.4 6v8"/></symbol>
      <symbol id="i-duty-ended" viewBox="0 0 20 20"><path fill="var(--cut)" stroke="currentColor" stroke-width="2" d="M2.5 2.5h15v15h-15z"/><path stroke="currentColor" stroke-width="2" d="M5.5 10h9"/></symbol>
      <symbol id="i-flag" viewBox="0 0 20 20"><path fill="currentColor" d="M3 1h2v18H3zM6 2h12l-3.5 4.5L18 11H6z"/></symbol>
      <symbol id="i-event" viewBox="0 0 20 20"><path fill="currentColor" d="M2 3h16L10 18z"/></symbol>
      <symbol id="i-place" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.5" fill="var(--cut)" stroke="currentColor" stroke-width="2"/><circle cx="10" cy="10" r="3.2" fill="currentColor"/></symbol>
      <symbol id="i-step" viewBox="0 0 20 20"><path stroke="currentColor" stroke-width="4" d="M10 1v18"/></symbol>
      <symbol id="i-rest" viewBox="0 0 20 20"><path fill="var(--c-rest)" stroke="currentColor" stroke-dasharray="2 2" d="M1 3h18v14H1z"/></symbol>
      </svg>
      """;

  /// The name of a state's symbol.
  static String of(DutyState state) {
    return "duty-" + state.name().toLowerCase(Locale.ROOT);
  }

  /// The class that colours a state.
  static String style(DutyState state) {
    return "s-" + state.name().toLowerCase(Locale.ROOT);
  }

  /// The mark of a state on a terminal, one column.
  static char mark(DutyState state) {
    return switch (state) {
      case OPEN -> 'o';
      case MET -> '=';
      case LATE -> '~';
      case MISSED -> '!';
      case DISPUTED -> '?';
      case SUSPENDED -> '"';
      case ENDED -> '-';
    };
  }
}
