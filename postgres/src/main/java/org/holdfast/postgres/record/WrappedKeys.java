// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.holdfast.postgres.DatabaseFailure;

/// A person's two keys as the table `data_key` keeps them: wrapped by the master key.
///
/// @param sealing the key that seals, base64
/// @param stating the key of `content_mac`, base64
record WrappedKeys(String sealing, String stating) {

  /// New keys.
  static WrappedKeys draw(KeyId id, MasterKey master) {
    try {
      return new WrappedKeys(
          wrap(PredefinedAeadParameters.AES256_GCM, id, "wrapped", master),
          wrap(hmac(), id, "wrapped_mac", master));
    } catch (GeneralSecurityException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
  }

  /// The keys themselves; they open only in the row where they were put.
  SealingKeys unwrap(KeyId id, MasterKey master) {
    try {
      return new SealingKeys(
          id,
          unwrap(sealing, id, "wrapped", master)
              .getPrimitive(RegistryConfiguration.get(), Aead.class),
          unwrap(stating, id, "wrapped_mac", master)
              .getPrimitive(RegistryConfiguration.get(), Mac.class));
    } catch (GeneralSecurityException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
  }

  private static HmacParameters hmac() throws GeneralSecurityException {
    return HmacParameters.builder()
        .setKeySizeBytes(32)
        .setTagSizeBytes(32)
        .setHashType(HmacParameters.HashType.SHA256)
        .setVariant(HmacParameters.Variant.NO_PREFIX)
        .build();
  }

  private static String wrap(Parameters parameters, KeyId id, String column, MasterKey master)
      throws GeneralSecurityException {
    byte[] wrapped =
        TinkProtoKeysetFormat.serializeEncryptedKeyset(
            KeysetHandle.generateNew(parameters, RegistryConfiguration.get()),
            master.aead(),
            place(id, column),
            RegistryConfiguration.get());
    return Base64.getEncoder().encodeToString(wrapped);
  }

  private static KeysetHandle unwrap(String wrapped, KeyId id, String column, MasterKey master)
      throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(
        Base64.getDecoder().decode(wrapped),
        master.aead(),
        place(id, column),
        RegistryConfiguration.get());
  }

  private static byte[] place(KeyId id, String column) {
    return ("data_key." + column + "\n" + id.value()).getBytes(StandardCharsets.UTF_8);
  }
}
