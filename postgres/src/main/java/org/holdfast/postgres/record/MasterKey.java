// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.OwnerOnlyFile;

/// The key that wraps all others. Whoever lacks it reads nothing of the database but what is
/// public.
///
/// A backup of it is kept apart from backups of the database: together they bring an erased
/// person's key back.
public final class MasterKey {
  private final Aead aead;

  private MasterKey(Aead aead) {
    this.aead = aead;
  }

  /// The key in an owner-only file, drawn and kept there at the first use.
  public static MasterKey in(Path file) {
    return of(OwnerOnlyFile.readOrCreate(file, MasterKey::draw));
  }

  /// The key that an operator gives.
  ///
  /// @param keyset a Tink keyset of AEAD keys, JSON
  public static MasterKey of(String keyset) {
    try {
      register();
      KeysetHandle handle =
          TinkJsonProtoKeysetFormat.parseKeyset(
              keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
      return new MasterKey(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
  }

  Aead aead() {
    return aead;
  }

  private static String draw() {
    try {
      register();
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
          RegistryConfiguration.get(),
          InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
  }

  private static void register() throws GeneralSecurityException {
    AeadConfig.register();
    MacConfig.register();
  }
}
