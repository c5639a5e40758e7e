// SPDX-License-Identifier: Apache-2.0
/// How long does it take, on this machine?
///
/// Words: a *run* is one whole process, from its start to its exit.
///
/// Units: seconds of wall-clock time.
///
/// Refuses: to call a run that failed a measurement.
///
/// Start reading at [BenchCommand].
@NullMarked
package org.holdfast.cli.bench;

import org.jspecify.annotations.NullMarked;
