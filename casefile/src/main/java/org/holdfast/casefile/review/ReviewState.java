// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

/// How the review of one seat and one registered person stands, at a time.
public sealed interface ReviewState {

  /// Nobody has read it as it stands now.
  record Open() implements ReviewState {}

  /// One person has. What that person found is not told here: the second reads for itself.
  record FirstReadingGiven() implements ReviewState {}

  /// Two people or more have, and all keep the hold.
  record Kept() implements ReviewState {}

  /// Two people or more have, and all would open it by this door. Somebody may propose the release.
  record Agreed(Door door) implements ReviewState {}

  /// Readers differ, or cannot tell: somebody else decides.
  record Escalated() implements ReviewState {}

  /// A release is proposed, and waits for its second hand.
  ///
  /// @param position where the proposal is recorded
  record Proposed(long position, Release release) implements ReviewState {}

  /// A release applies.
  ///
  /// @param position where it is recorded
  record Released(long position, Release release) implements ReviewState {}

  /// A release was recorded and does not apply.
  ///
  /// @param position where it is recorded
  record Reopened(long position, WhyReopened why) implements ReviewState {}
}
