// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.planted;

/// A record that can be changed from outside, and does not equal its copy.
@SuppressWarnings("ArrayRecordComponent")
record HoldsAnArray(byte[] bytes) {}
