// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.reading;

import org.jspecify.annotations.Nullable;

/// The counts that must agree.
///
/// @param file the file's name as the user gave it
/// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
/// @param bytesIn the file's size, bytes
/// @param bytesRead how many of them a reader took in, bytes
/// @param declared how many rows or persons the file or the user declares; null where nobody does
/// @param parsed how many were read
public record Accounting(
    String file,
    String sha256,
    long bytesIn,
    long bytesRead,
    @Nullable Integer declared,
    int parsed) {}
