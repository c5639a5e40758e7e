// SPDX-License-Identifier: Apache-2.0
/// How does the desk begin, and how does it end?
///
/// Words: *settings* are what it is started with; *set-up* makes a record and its first
/// administrator, once.
///
/// Units: ports from 0 to 65535, 0 being any that is free.
///
/// Refuses: to answer anything but set-up before there is a record; to listen anywhere but on this
/// machine unless it is told to.
///
/// Start reading at [DeskServer].
@NullMarked
package org.holdfast.web.start;

import org.jspecify.annotations.NullMarked;
