// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.access;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.casefile.record.Role;

/// For whom a page is.
public sealed interface Audience {

  /// Everybody, strangers among them: such a page says nothing of anyone.
  record Everybody() implements Audience {}

  /// Everybody who is signed in.
  record SignedIn() implements Audience {}

  /// People in one of these roles.
  record InRoles(Set<Role> roles) implements Audience {
    public InRoles {
      roles = Set.copyOf(roles);
    }
  }

  /// People in one of these roles.
  static Audience of(Role first, Role... more) {
    return new InRoles(EnumSet.of(first, more));
  }
}
