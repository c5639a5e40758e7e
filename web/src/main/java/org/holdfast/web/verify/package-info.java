// SPDX-License-Identifier: Apache-2.0
/// Is what a stranger holds in the record, unaltered?
///
/// Words: a *slip* is the paper of a screening; its *code* is the short form of its digest; a
/// *verdict* says what is proven and what is not.
///
/// Units: positions count entries from 0.
///
/// Refuses: to say anything of any person; to keep what it is given, or a list of who asked.
///
/// Start reading at [VerifyController].
@NullMarked
package org.holdfast.web.verify;

import org.jspecify.annotations.NullMarked;
