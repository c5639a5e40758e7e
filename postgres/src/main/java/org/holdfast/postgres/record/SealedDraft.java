// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.record.Draft;
import org.jspecify.annotations.Nullable;

/// A draft, sealed before the database is asked: nothing is waited for while the head is locked.
///
/// @param leaf what the log will publish
/// @param payload the disclosures, sealed, base64
/// @param contentMac what stands for the content, base64
/// @param document the document, sealed, base64; null where there is none
record SealedDraft(
    Draft draft, Leaf leaf, String payload, String contentMac, @Nullable String document) {

  static SealedDraft seal(Draft draft, SealingKeys keys, RandomGenerator random) {
    List<Disclosure> disclosures =
        EntryText.fields(draft.entry()).stream()
            .map(field -> Disclosure.of(field, random))
            .toList();
    String plain = disclosures.stream().map(Disclosure::encoded).collect(Collectors.joining("\n"));
    String key = draft.key().value();
    Draft.Document document = draft.document();
    return new SealedDraft(
        draft,
        Leaf.of(disclosures, random),
        base64(keys.seal(plain.getBytes(StandardCharsets.US_ASCII), Place.payload(key))),
        base64(keys.mac(draft.content())),
        document == null ? null : base64(keys.seal(document.bytes(), Place.document(key))));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
