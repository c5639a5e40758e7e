// SPDX-License-Identifier: Apache-2.0
/// How are files written that their owner alone may read?
///
/// Words: the *owner* is whoever runs the program.
///
/// Units: permissions as POSIX states them; where the file system has none, its own.
///
/// Refuses: to write over a file that is there, unless it is asked to.
///
/// Start reading at [org.holdfast.service.file.OwnerFile].
@NullMarked
package org.holdfast.service.file;

import org.jspecify.annotations.NullMarked;
