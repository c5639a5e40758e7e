// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.service.desk.Desk;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Whether the desk answers. It is not healthy where every answer is a hold.
@Controller
final class HealthController {
  private final DeskHolder desk;

  HealthController(DeskHolder desk) {
    this.desk = desk;
  }

  @GetMapping("/health")
  ResponseEntity<String> health() {
    Desk.Fault fault = desk.open().map(HealthController::fault).orElse(Desk.Fault.NONE);
    HttpStatus status = fault == Desk.Fault.NONE ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
    String state = desk.open().isEmpty() ? "not set up" : "ready";
    return ResponseEntity.status(status)
        .contentType(MediaType.TEXT_PLAIN)
        .body((fault == Desk.Fault.NONE ? state : fault.name()) + "\n");
  }

  /// What the desk knows, or what asking its record finds out now.
  private static Desk.Fault fault(Desk desk) {
    try {
      return desk.fault() == Desk.Fault.NONE && desk.behind() < 0
          ? Desk.Fault.INCOMPLETE
          : desk.fault();
    } catch (DatabaseFailure e) {
      return Desk.Fault.UNREACHABLE;
    }
  }
}
