// SPDX-License-Identifier: Apache-2.0
/// Which numbered things have this key?
///
/// Words: a *key* is anything that can be hashed to 32 bits; an *id* is a number from 0 that the
/// caller gives to a thing, such as a row or a word of a vocabulary.
///
/// Units: hashes are 32 bits, spread over all of them; ids are at least 0.
///
/// Refuses: to decide that two keys are equal. Two keys of one hash are found together, and the
/// caller compares the things themselves: an index may give too much and never too little.
///
/// Start reading at [KeyIndex].
@NullMarked
package org.holdfast.linkage.keys;

import org.jspecify.annotations.NullMarked;
