// SPDX-License-Identifier: Apache-2.0
/// Who may open which page?
///
/// Words: a *page* is an address with what may be done there; a *section* is what the menu shows;
/// the *audience* of a page is everybody, everybody who is signed in, or people in some roles.
///
/// Units: none of its own.
///
/// Refuses: every address that is no page here.
///
/// Start reading at [DeskPage].
@NullMarked
package org.holdfast.web.access;

import org.jspecify.annotations.NullMarked;
