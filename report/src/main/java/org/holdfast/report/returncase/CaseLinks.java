// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.List;

/// Where the parts of a case's page lead. A page that needs nothing else leads nowhere.
public interface CaseLinks {
  /// A page that leads nowhere.
  CaseLinks NONE =
      new CaseLinks() {
        @Override
        public String counterpart(String name) {
          return "";
        }

        @Override
        public List<Link> beside(String section) {
          return List.of();
        }
      };

  /// The address of what passed with a counterpart; empty where there is none.
  String counterpart(String name);

  /// What stands beside the heading of a section.
  ///
  /// @param section its name: `efforts`, `whereabouts`
  List<Link> beside(String section);

  /// One link.
  ///
  /// @param words what it says
  /// @param address where it leads
  record Link(String words, String address) {}
}
