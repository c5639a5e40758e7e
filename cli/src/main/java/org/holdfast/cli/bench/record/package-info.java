// SPDX-License-Identifier: Apache-2.0
/// How fast is the record, and how fast are others on the same machine?
///
/// Words: *one by one* is a transaction for each entry, *batched* one for 1,000; a *peer* is
/// software that others wrote for a like purpose.
///
/// Units: entries a second of wall-clock time, everything acknowledged on disk.
///
/// Refuses: to count an entry that was not acknowledged.
///
/// Start reading at [RecordBench].
@NullMarked
package org.holdfast.cli.bench.record;

import org.jspecify.annotations.NullMarked;
