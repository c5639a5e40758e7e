// SPDX-License-Identifier: Apache-2.0
/// Is this registry whole, signed and fresh? And: sign it.
///
/// Words: a registry is *whole* when every byte, row and name in it is accounted for; *signed* when
/// a key that is trusted here signed these very bytes; *fresh* while no reading is past its limit.
///
/// Units: instants on the UTC time line.
///
/// Refuses: to sign what is not whole.
///
/// Start reading at [RegistryCommand].
@NullMarked
package org.holdfast.cli.registry;

import org.jspecify.annotations.NullMarked;
