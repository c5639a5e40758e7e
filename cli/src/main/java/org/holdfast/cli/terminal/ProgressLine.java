// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.holdfast.casefile.screening.Progress;

/// Says on standard error how far long work has come: nothing in the first second, then a line now
/// and then.
public final class ProgressLine implements Progress {
  private static final long QUIET_NANOS = 1_000_000_000L;
  private static final long BETWEEN_INTERACTIVE = 200_000_000L;
  private static final long BETWEEN_LOGGED = 2_000_000_000L;

  private final PrintStream err;
  private final boolean interactive;
  private final String what;
  private final String unit;
  private final LongSupplier nanos;
  private final long started;
  private long lastSaid;
  private boolean open;

  /// @param what what is being done, e.g. `Screening RM-1107`
  /// @param unit what is counted, e.g. `seats`
  public ProgressLine(Terminal terminal, String what, String unit) {
    this(terminal, what, unit, System::nanoTime);
  }

  /// @param nanos a clock that only runs forward, nanoseconds
  ProgressLine(Terminal terminal, String what, String unit, LongSupplier nanos) {
    this.err = terminal.err();
    this.interactive = terminal.interactive();
    this.what = what;
    this.unit = unit;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
    this.lastSaid = started;
  }

  @Override
  public synchronized void done(int done, int total) {
    long now = nanos.getAsLong();
    long between = interactive ? BETWEEN_INTERACTIVE : BETWEEN_LOGGED;
    boolean last = done == total;
    if (now - started < QUIET_NANOS || (!last && now - lastSaid < between)) {
      return;
    }
    lastSaid = now;
    String line = String.format(Locale.ROOT, "%s: %,d of %,d %s", what, done, total, unit);
    if (interactive) {
      err.print("\r" + line);
      open = true;
      if (last) {
        close();
      }
    } else {
      err.println(line);
    }
  }

  /// Ends a line that is still moving.
  public synchronized void close() {
    if (open) {
      err.println();
      open = false;
    }
  }
}
