// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.paxlst.syntax.Amount;
import org.holdfast.intake.paxlst.syntax.Interchange;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.jspecify.annotations.Nullable;

/// Reads UN/EDIFACT passenger lists (PAXLST), D.02B and its successors.
///
/// A reader would get this wrong: one file may hold several flights, and people may board one
/// flight at several airports, which makes several operations; and a problem anywhere in the file
/// is a problem of each of them, because nobody can say whose part is missing.
public final class Paxlst {
  private Paxlst() {}

  /// Reads a file. There is at least one reading; each holds one operation, and together they hold
  /// everyone in the file.
  public static List<Reading<Manifest>> read(ReceivedFile file, ManifestOptions options) {
    var sink = Sink.of(file.name());
    Interchange interchange = Interchange.read(file.bytes(), sink);
    var flights = new ArrayList<Flight>();
    for (List<Part> parts : Flight.group(interchange.messages(), sink)) {
      flights.add(Flight.of(parts, options, interchange.prepared(), sink));
    }
    declared(flights, options, sink);
    return readings(file, options, flights, interchange.bytesRead(), sink);
  }

  private static List<Reading<Manifest>> readings(
      ReceivedFile file, ManifestOptions options, List<Flight> flights, int bytesRead, Sink sink) {
    boolean whole = sink.problems().none();
    var readings = new ArrayList<Reading<Manifest>>();
    for (Flight flight : flights) {
      for (Manifest manifest : Operations.of(flight, whole)) {
        int parsed = manifest.seats().size();
        Integer declared = declared(flight, options);
        Integer part = whole && declared != null ? Integer.valueOf(parsed) : declared;
        readings.add(reading(file, manifest, part, bytesRead, sink));
      }
    }
    return readings.isEmpty()
        ? List.of(reading(file, Operations.none(), options.declared(), bytesRead, sink))
        : List.copyOf(readings);
  }

  private static @Nullable Integer declared(Flight flight, ManifestOptions options) {
    return flight.declared().isPresent()
        ? Integer.valueOf(flight.declared().getAsInt())
        : options.declared();
  }

  private static Reading<Manifest> reading(
      ReceivedFile file, Manifest manifest, @Nullable Integer declared, int bytesRead, Sink sink) {
    return new Reading<>(
        manifest,
        new Accounting(
            file.name(), file.sha256(), file.size(), bytesRead, declared, manifest.seats().size()),
        sink.problems().problems(),
        sink.problems().notes());
  }

  /// The user's count is of everyone in the file.
  private static void declared(List<Flight> flights, ManifestOptions options, Sink sink) {
    int read = flights.stream().mapToInt(flight -> flight.passages().size()).sum();
    Integer declared = options.declared();
    if (declared != null && declared != read) {
      sink.problem(
          Code.COUNT_MISMATCH,
          0,
          "--declared",
          Amount.of(read, "person"),
          Amount.of(declared, "person") + ", as declared by the user",
          "Correct the count, or ask the sender for the whole list.");
    }
  }
}
