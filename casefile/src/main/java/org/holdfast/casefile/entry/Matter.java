// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import org.jspecify.annotations.Nullable;

/// What an entry is about, as far as the rules of the record must know it without reading its
/// fields. Nothing here says who anybody is.
///
/// @param subject the person, or the operation with its lists of people, that it concerns, under
///   whose key it is sealed; null where it concerns none
/// @param object what it speaks of; null where nothing has a name of its own
/// @param group the class, role or door it speaks of; null where it speaks of none
/// @param count how many a list names; null where nothing is counted
public record Matter(
    @Nullable SubjectId subject,
    @Nullable ObjectId object,
    @Nullable GroupId group,
    @Nullable Long count) {

  /// About nothing that the rules must know.
  public static final Matter NONE = new Matter(null, null, null, null);

  public Matter {
    if (count != null && count < 0) {
      throw new IllegalArgumentException("a count is not negative");
    }
  }

  /// About a person.
  public static Matter of(SubjectId subject) {
    return new Matter(subject, null, null, null);
  }

  /// About a thing with a name of its own.
  public static Matter of(ObjectId object) {
    return new Matter(null, object, null, null);
  }

  /// The same, about this object.
  public Matter with(ObjectId named) {
    return new Matter(subject, named, group, count);
  }

  /// The same, about this class.
  public Matter with(GroupId named) {
    return new Matter(subject, object, named, count);
  }

  /// The same, with a count.
  public Matter counting(long counted) {
    return new Matter(subject, object, group, counted);
  }

  /// The person it concerns.
  ///
  /// @throws IllegalArgumentException if it concerns none; the rules of the record let no entry in
  ///   that lacks what its kind must state
  public SubjectId theSubject() {
    return required(subject);
  }

  /// What it speaks of.
  ///
  /// @throws IllegalArgumentException if that has no name
  public ObjectId theObject() {
    return required(object);
  }

  /// The class it speaks of.
  ///
  /// @throws IllegalArgumentException if there is none
  public GroupId theGroup() {
    return required(group);
  }

  /// How many a list names.
  ///
  /// @throws IllegalArgumentException if nothing is counted
  public long theCount() {
    return required(count);
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("the matter lacks what its kind must state");
    }
    return value;
  }

  /// The name of a protection, an operation, an actor, a notice, a source or a file's digest.
  public record ObjectId(String value) {
    public ObjectId {
      requireName(value);
    }
  }

  /// The name of a class; for an actor whether it is a `PERSON` or a `MACHINE`, for a role which,
  /// for a release by which door.
  public record GroupId(String value) {
    public GroupId {
      requireName(value);
    }
  }

  private static void requireName(String value) {
    if (value.isBlank() || value.length() > 200 || value.chars().anyMatch(c -> c < 0x20)) {
      throw new IllegalArgumentException("a name has 1 to 200 characters and no control codes");
    }
  }
}
