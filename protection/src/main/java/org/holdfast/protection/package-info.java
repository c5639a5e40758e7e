// SPDX-License-Identifier: Apache-2.0
/// Does this order, stay, status or claim bar this movement at this instant?
///
/// Words: a *protection* is what bars; a *bar* is one thing it forbids; an *event* changes a
/// protection's life; a *history* is that life as it concerns one person; a *movement* is one
/// person carried from one place to others under one authority. *In force*, *stayed*, *vacated* and
/// *reinstated* are the law's own.
///
/// Units: instants on the UTC time line; countries as ISO 3166-1 alpha-3; subdivisions as ISO
/// 3166-2.
///
/// Refuses: nothing that protects. A kind, verb or value that it does not know bars.
///
/// Start reading at [Protection] and [Movement], then the package that assesses the one against the
/// other.
@NullMarked
package org.holdfast.protection;

import org.jspecify.annotations.NullMarked;
