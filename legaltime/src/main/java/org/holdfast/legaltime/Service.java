// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

/// How the paper was served from which a time to act is counted.
public enum Service {
  /// The time is not one to act after being served.
  NONE,
  /// By mail, FRCP 5(b)(2)(C).
  MAIL,
  /// By leaving it with the clerk, FRCP 5(b)(2)(D).
  CLERK,
  /// By other means consented to in writing, FRCP 5(b)(2)(F).
  CONSENTED,
  /// By electronic means. It has added nothing since 1 December 2016.
  ELECTRONIC
}
