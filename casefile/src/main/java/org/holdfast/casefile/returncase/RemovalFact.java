// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import org.holdfast.casefile.order.Happening;

/// The removal from which the person is to be returned.
///
/// @param happening when it was, and when it was known
/// @param from from where; empty where not stated
/// @param to to which country, ISO 3166-1 alpha-3; empty where not stated
/// @param what in words: the operation, the authority; empty where not stated
public record RemovalFact(Happening happening, String from, String to, String what) {}
