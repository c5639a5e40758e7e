// SPDX-License-Identifier: Apache-2.0
/// Is what somebody holds as it was recorded, and by whose word?
///
/// Words: a *thing* is a slip, the page of a slip, a bundle or a log; its *verdict* says what is
/// proven, what is not, and what does not fit.
///
/// Units: positions count entries from 0; sizes in bytes.
///
/// Refuses: to ask a server or a network; to take a key's word for who it is because it lies beside
/// what it signed.
///
/// Start reading at [Examination].
@NullMarked
package org.holdfast.service.verify;

import org.jspecify.annotations.NullMarked;
