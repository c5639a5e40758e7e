// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.planted;

import org.holdfast.casefile.registry.PersonId;

/// An arrow that goes up.
record UsesTheCasefile(PersonId id) {}
