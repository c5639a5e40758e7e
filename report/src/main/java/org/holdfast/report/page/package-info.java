// SPDX-License-Identifier: Apache-2.0
/// What do all pages have in common?
///
/// Words: the *frame* is what stands around a page's content; a *shape* is one symbol of the
/// sprite.
///
/// Units: none.
///
/// Refuses: to need anything from elsewhere: no network, no script, no font, no image. It prints on
/// Letter and A4 in black and white, and follows the reader's light or dark setting.
///
/// Start reading at [Frame].
@NullMarked
package org.holdfast.report.page;

import org.jspecify.annotations.NullMarked;
