// SPDX-License-Identifier: Apache-2.0
/// Who is protected, by what, according to whom?
///
/// Words: a *registry* is a set of persons, classes, protections and events as one publisher had
/// them at one time; a *member* belongs to a class on a stated basis; a *covering* is a protection
/// as it concerns one person.
///
/// Units: instants on the UTC time line.
///
/// Refuses: nothing; a registry is data. Whether it may be relied on is the screening's question.
///
/// Start reading at [Registry], then [Coverings].
@NullMarked
package org.holdfast.casefile.registry;

import org.jspecify.annotations.NullMarked;
