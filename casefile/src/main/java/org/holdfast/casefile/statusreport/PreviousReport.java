// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.List;
import org.holdfast.legaltime.Moment;

/// The report before this one, as far as the next must answer for it.
///
/// @param id its name: `ECF 29`; empty where not stated
/// @param filedAt when it was filed
/// @param texts its sentences, in order
/// @param plans the steps it said would be taken
/// @param whereaboutsReported which news of the person's whereabouts it named
public record PreviousReport(
    String id,
    Moment filedAt,
    List<String> texts,
    List<StatusReport.ReportedPlan> plans,
    List<String> whereaboutsReported) {
  public PreviousReport {
    texts = List.copyOf(texts);
    plans = List.copyOf(plans);
    whereaboutsReported = List.copyOf(whereaboutsReported);
  }
}
