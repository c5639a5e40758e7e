// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.Registry.CoveredProtection;
import org.holdfast.casefile.view.Excerpt;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// What the registry says of one person, as the readers of a seat see it.
@Component
final class RegistryPersons {
  private final DeskHolder desk;

  RegistryPersons(DeskHolder desk) {
    this.desk = desk;
  }

  /// A registered person and what protects them.
  record Known(PersonRecord person, List<Protection> protections) {
    Known {
      protections = List.copyOf(protections);
    }

    /// One of the protections; empty where the registry has none of this name now.
    Optional<Protection> protection(ProtectionId id) {
      return protections.stream().filter(one -> one.id().equals(id)).findFirst();
    }
  }

  /// The person of a name; empty where the registry has none now.
  Optional<Known> of(PersonId id, Instant now) {
    Optional<Excerpt> excerpt =
        desk.desk()
            .see(views ->
                views
                    .registry()
                    .subject(id.value())
                    .map(subject -> views.registry().excerpt(now, Set.of(subject))));
    return excerpt.map(RegistryPersons::read).flatMap(registry -> known(registry, id));
  }

  private static Registry read(Excerpt excerpt) {
    byte[] bytes = TreeJson.format(excerpt.file()).getBytes(StandardCharsets.UTF_8);
    return RegistryFile.read(new ReceivedFile("the record", bytes), RegistryOptions.NONE).value();
  }

  private static Optional<Known> known(Registry registry, PersonId id) {
    List<Protection> protections =
        registry.protections().stream().map(CoveredProtection::protection).toList();
    return registry.persons().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .map(person -> new Known(person, protections));
  }
}
