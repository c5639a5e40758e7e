// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.service.returncase.CaseFiles;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.page.Address;

/// A case of the record, as it stands now.
///
/// @param id its name
/// @param view what the record holds of it
/// @param reading what the reader of case files makes of that
public record OpenCase(String id, ReturnCaseView view, Reading<ReadCase> reading) {

  public static OpenCase of(String id, ReturnCaseView view) {
    return new OpenCase(id, view, CaseFiles.read(view));
  }

  /// The case.
  public ReturnCase about() {
    return reading.value().returnCase();
  }

  /// The zone of its court.
  public ZoneId zone() {
    return about().zone();
  }

  /// What is known of it by a time.
  public CaseAsOf asOf(Instant time) {
    return CaseAsOf.of(about(), time);
  }

  /// The address of what passed with a counterpart. It names nobody: an address is kept and sent on
  /// more widely than a page.
  public String counterpartAddress(String name) {
    return address("/counterparts/" + counterpartKey(name));
  }

  /// What stands for a counterpart in an address, 16 hexadecimal digits.
  public static String counterpartKey(String name) {
    return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }

  /// The address of its page, or of one below it.
  ///
  /// @param below what follows: `/report`; empty for its own page
  public String address(String below) {
    return "/returns/" + Address.encoded(id) + below;
  }
}
