// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service;

/// An act that cannot go on: on what ground, and one sentence for the person.
///
/// The sentence names files, options and entries, never what stands in them.
public final class ActFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Ground ground;

  /// @param sentence what is wrong and what to do
  public ActFailure(Ground ground, String sentence) {
    super(sentence, null, false, false);
    this.ground = ground;
  }

  /// Why an act cannot go on.
  public enum Ground {
    /// It was asked for wrongly.
    USAGE,
    /// It is understood, and the record refuses it or has no answer.
    NO_ANSWER,
    /// The record is there and not to be relied on.
    HELD,
    /// Something that is needed cannot be read.
    NO_INPUT,
    /// Something cannot be written.
    CANNOT_CREATE
  }

  /// On what ground.
  public Ground ground() {
    return ground;
  }

  /// What is wrong and what to do.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
