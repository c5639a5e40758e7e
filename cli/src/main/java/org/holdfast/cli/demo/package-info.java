// SPDX-License-Identifier: Apache-2.0
/// What does Holdfast do? The story, on fictional people.
///
/// Words: the *story* is a list of steps, each a command a user would type and what it prints.
///
/// Units: instants on the UTC time line. Everything is made from one seed: the same files each
/// time.
///
/// Refuses: to look like the real thing. Its people, courts, cases and keys are invented, its time
/// of asking lies in the past, and its slips say that they are for no departure.
///
/// Start reading at [DemoCommand], then [DemoFiles].
@NullMarked
package org.holdfast.cli.demo;

import org.jspecify.annotations.NullMarked;
