// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import org.holdfast.casefile.returncase.Said;

/// Two things on record that do not agree, which nobody has settled.
///
/// @param one what was said
/// @param other the name of the statement, filing or fact that says otherwise
/// @param words the words of the other where it is a statement; empty where it is not
public record Contradiction(Said one, String other, String words) {}
