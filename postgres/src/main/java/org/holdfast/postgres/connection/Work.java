// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.connection;

import java.sql.Connection;
import java.sql.SQLException;

/// What happens in one transaction.
@FunctionalInterface
public interface Work<T> {
  /// Does it; whatever is thrown rolls it back.
  T in(Connection connection) throws SQLException;
}
