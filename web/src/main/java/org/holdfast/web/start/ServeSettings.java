// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a desk is started with.
///
/// @param folder the folder of its record
/// @param database the address of a PostgreSQL server, for the driver; null for the folder's own
/// @param port the port of 127.0.0.1 that it listens on; 0 for any that is free
/// @param zone the zone in which times are written where nothing else states one
/// @param drill whether it is practice
/// @param inbox a folder into which another program lays lists; null for none
/// @param clock its clock
public record ServeSettings(
    Path folder,
    @Nullable String database,
    int port,
    ZoneId zone,
    boolean drill,
    @Nullable Path inbox,
    Clock clock) {

  /// A desk without a folder for lists.
  public ServeSettings(
      Path folder, @Nullable String database, int port, ZoneId zone, boolean drill, Clock clock) {
    this(folder, database, port, zone, drill, null, clock);
  }
}
