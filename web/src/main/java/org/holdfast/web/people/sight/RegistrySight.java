// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.service.desk.Views;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// The registry as it stands, as far as a page speaks of it.
///
/// A reader would get this wrong: a page reads an excerpt with the reader that reads registry
/// files, so that what is shown is what a screening of this minute goes by.
@Component
public final class RegistrySight {
  private final DeskHolder desk;

  public RegistrySight(DeskHolder desk) {
    this.desk = desk;
  }

  /// Everything that is shown of one person or one protection comes from here.
  ///
  /// @param reading the registry, as far as it concerns these persons
  /// @param stated the same as it is recorded
  /// @param position as of which position
  public record Seen(Reading<Registry> reading, Tree.Members stated, long position) {

    /// The objects of a part of the registry's file.
    public List<Tree.Members> part(String name) {
      return members(stated, name);
    }

    /// One of them, by its id.
    public Optional<Tree.Members> part(String name, String id) {
      return part(name).stream().filter(one -> text(one, "id").equals(id)).findFirst();
    }
  }

  /// Asks the views.
  public <T> T see(java.util.function.Function<Views, T> question) {
    return desk.desk().see(question);
  }

  /// Who bears a name of the registry's own.
  public Optional<SubjectId> subject(String person) {
    return see(views -> views.registry().subject(person));
  }

  /// The name that the registry gives to somebody by now.
  public Optional<String> idOf(SubjectId subject) {
    return see(views -> views.registry().person(subject)).map(person -> text(person, "id"));
  }

  /// The registry as far as it concerns some persons.
  public Seen of(Set<SubjectId> persons, Instant now) {
    return see(views -> seen(views.registry(), persons, now));
  }

  private static Seen seen(RegistryView registry, Set<SubjectId> persons, Instant now) {
    Tree file = registry.excerpt(now, persons).file();
    byte[] json = TreeJson.format(file).getBytes(StandardCharsets.UTF_8);
    return new Seen(
        RegistryFile.read(new ReceivedFile("registry", json), RegistryOptions.NONE),
        (Tree.Members) file,
        registry.position());
  }

  /// The registry as far as it concerns whom a protection covers; empty where none has this id.
  public Optional<Seen> ofProtection(String protection, Instant now) {
    ObjectId id = new ObjectId(protection);
    return see(views ->
        views.traces().of(id).isEmpty()
            ? Optional.empty()
            : Optional.of(seen(views.registry(), views.registry().coveredBy(id), now)));
  }

  /// Where the record speaks of a thing.
  public List<TraceView.Trace> traces(String name) {
    return see(views -> views.traces().of(new ObjectId(name)));
  }

  /// Where the record speaks of a person.
  public List<TraceView.Trace> traces(SubjectId subject) {
    return see(views -> views.traces().of(subject));
  }

  /// A member that is a text; empty where there is none.
  public static String text(Tree.Members tree, String name) {
    return tree.values().get(name) instanceof Tree.Scalar(var literal)
        ? new Field("value", literal).text()
        : "";
  }

  /// A member that is a list of texts, or one text.
  public static List<String> texts(Tree.Members tree, String name) {
    if (!(tree.values().get(name) instanceof Tree.Items(var values))) {
      return text(tree, name).isEmpty() ? List.of() : List.of(text(tree, name));
    }
    return values.stream()
        .filter(Tree.Scalar.class::isInstance)
        .map(Tree.Scalar.class::cast)
        .map(scalar -> new Field("value", scalar.literal()).text())
        .toList();
  }

  /// A member that is a list of objects.
  public static List<Tree.Members> members(Tree.Members tree, String name) {
    if (!(tree.values().get(name) instanceof Tree.Items(var values))) {
      return List.of();
    }
    return values.stream()
        .filter(Tree.Members.class::isInstance)
        .map(Tree.Members.class::cast)
        .toList();
  }
}
