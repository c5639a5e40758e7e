// SPDX-License-Identifier: Apache-2.0
/// Where is kept what the desk needs and the record does not hold?
///
/// Words: an *account* is with what somebody signs in; a *setting* is what people of the desk keep
/// for each other. Neither is a fact: who may do what is in the record.
///
/// Units: instants on the UTC time line.
///
/// Refuses: nothing of its own; a failure is a [org.holdfast.postgres.DatabaseFailure].
///
/// Start reading at [Accounts].
@NullMarked
package org.holdfast.postgres.desk;

import org.jspecify.annotations.NullMarked;
