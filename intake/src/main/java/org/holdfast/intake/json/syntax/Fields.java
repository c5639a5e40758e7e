// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.HiddenCharacters;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Shape;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object, each asked for by its name and its JSON type.
///
/// A field that is absent, and one that is null, state nothing. A value of another type is a
/// problem and then states nothing. Names that the format does not have are reported once, by the
/// constructor: each as a note, or as a problem where the name is a slip away from one that the
/// object lacks.
public final class Fields {
  /// A name that may be shown. A key could be anything, a person's name or number too; one that
  /// looks like no field name is shown by its shape. Names of people begin with a capital.
  private static final Pattern SHOWN = Pattern.compile("[a-z][A-Za-z_]{0,39}");

  private final JsonFile file;
  private final Problems problems;
  private final JsonValue.Members members;
  private final Vocabulary vocabulary;
  private final JsonPath path;
  private final @Nullable JsonValue[] known;
  private boolean hasUnknown;

  public Fields(
      JsonFile file,
      Problems problems,
      JsonValue.Members members,
      Vocabulary vocabulary,
      JsonPath path) {
    this.file = file;
    this.problems = problems;
    this.members = members;
    this.vocabulary = vocabulary;
    this.path = path;
    this.known = new @Nullable JsonValue[vocabulary.names().size()];
    for (JsonValue.Spot repeated : members.repeated()) {
      repeated(file, problems, repeated, path);
    }
    for (int at = 0; at < members.names().size(); at++) {
      int place = vocabulary.place(members.names().get(at));
      if (place >= 0) {
        known[place] = members.values().get(at);
      } else {
        hasUnknown = true;
      }
    }
    if (hasUnknown) {
      reportUnknown();
    }
  }

  private void reportUnknown() {
    for (int at = 0; at < members.names().size(); at++) {
      if (vocabulary.place(members.names().get(at)) < 0) {
        unknown(members.names().get(at), members.values().get(at).spot());
      }
    }
  }

  /// Adds the problem that a name stands twice in one object.
  public static void repeated(JsonFile file, Problems problems, JsonValue.Spot at, JsonPath path) {
    problems.add(
        Problem.Code.AMBIGUOUS,
        file.position(at, path),
        "a field name that stands before in the same object",
        "each name once: programs differ in which value they take",
        "Keep the right one and delete the other.");
  }

  /// An object in its place that states nothing, for a part that may be left out.
  public Fields nothing(Vocabulary inner) {
    var none = new JsonValue.Members(List.of(), List.of(), List.of(), members.spot());
    return new Fields(file, problems, none, inner, path);
  }

  /// Where the object stands, as a path.
  public JsonPath path() {
    return path;
  }

  /// Where the object stands in the file.
  public Position where() {
    return file.position(members.spot(), path);
  }

  /// The line on which the object starts, from 1.
  public int line() {
    return members.spot().line();
  }

  /// Where problems go.
  public Problems problems() {
    return problems;
  }

  /// Whether a field is there, even if it is null.
  public boolean has(String name) {
    return find(name) != null;
  }

  /// Whether a field states something.
  public boolean states(String name) {
    JsonValue value = find(name);
    return value != null && !(value instanceof JsonValue.Nothing);
  }

  /// Where a field stands; where it is absent, where its object stands.
  public Position where(String name) {
    JsonValue value = find(name);
    return file.position(value == null ? members.spot() : value.spot(), path.field(name));
  }

  /// Whether the object has a name that the format does not know.
  public boolean hasUnknown() {
    return hasUnknown;
  }

  /// A text; blank where it states nothing, and then where its object stands if it is absent.
  public Cell text(String name) {
    JsonValue value = find(name);
    return value == null ? cell("", members.spot(), path) : text(value, path.field(name));
  }

  /// A text, or `true` for a flag that is set; blank where it states nothing or is not set.
  public Cell textOrFlag(String name) {
    return find(name) instanceof JsonValue.Flag flag
        ? cell(flag.value() ? "true" : "", flag.spot(), path.field(name))
        : text(name);
  }

  /// A list of texts, or of objects in place of some of them.
  ///
  /// @param inner the names of such an object
  /// @param name the name of the field of such an object that says what the text would, and must be
  ///   there
  public List<TextOrObject> textsOrObjects(String field, Vocabulary inner, String name) {
    var all = new ArrayList<TextOrObject>();
    JsonPath list = path.field(field);
    int at = 0;
    for (JsonValue value : items(field)) {
      JsonPath here = list.element(at++);
      if (value instanceof JsonValue.Members object) {
        var fields = new Fields(file, problems, object, inner, here);
        all.add(new TextOrObject(fields.text(name), fields));
      } else {
        Cell cell = text(value, here);
        if (cell.blank() && saysNothing(value)) {
          problems.unreadable(cell, "a text", "Delete it, or fill it.");
        }
        all.add(new TextOrObject(cell, null));
      }
    }
    return all;
  }

  /// A text of a list, or an object in its place.
  ///
  /// @param text the text, or what the object's field says
  /// @param object the object; null where a text stands
  public record TextOrObject(Cell text, @Nullable Fields object) {}

  /// A text that must be there.
  public Cell required(String name) {
    Cell cell = text(name);
    if (cell.blank() && saysNothing(find(name))) {
      missing(name);
    }
    return cell;
  }

  /// Adds the problem that a field must be there and is not.
  public void missing(String name) {
    problems.add(
        Problem.Code.MISSING_FIELD, where(name), "nothing", "the field " + name, "Add it.");
  }

  /// A list of texts; empty where it states nothing.
  public List<Cell> texts(String name) {
    var cells = new ArrayList<Cell>();
    JsonPath list = path.field(name);
    int at = 0;
    for (JsonValue value : items(name)) {
      JsonPath here = list.element(at++);
      Cell cell = text(value, here);
      if (!cell.blank()) {
        cells.add(cell);
      } else if (saysNothing(value)) {
        problems.unreadable(cell, "a text", "Delete it, or fill it.");
      }
    }
    return cells;
  }

  /// True or false; empty where it states nothing.
  public Optional<Boolean> flag(String name) {
    return switch (find(name)) {
      case null -> Optional.empty();
      case JsonValue.Nothing _ -> Optional.empty();
      case JsonValue.Flag flag -> Optional.of(flag.value());
      case JsonValue other -> {
        wrongType(other, path.field(name), "true or false");
        yield Optional.empty();
      }
    };
  }

  /// A whole number, not negative; empty where it states nothing.
  public OptionalInt count(String name) {
    JsonValue value = find(name);
    if (value == null || value instanceof JsonValue.Nothing) {
      return OptionalInt.empty();
    }
    OptionalInt count = whole(value);
    if (count.isEmpty()) {
      wrongType(value, path.field(name), "a whole number, not negative");
    }
    return count;
  }

  /// An object; empty where it states nothing.
  public Optional<Fields> object(String name, Vocabulary inner) {
    return switch (find(name)) {
      case null -> Optional.empty();
      case JsonValue.Nothing _ -> Optional.empty();
      case JsonValue.Members object ->
          Optional.of(new Fields(file, problems, object, inner, path.field(name)));
      case JsonValue other -> {
        wrongType(other, path.field(name), "an object");
        yield Optional.empty();
      }
    };
  }

  /// A list of objects; empty where it states nothing. An element that is no object is a problem.
  public List<Fields> objects(String name, Vocabulary inner) {
    return objects(items(name), name, inner);
  }

  /// A list of objects, or one object in place of a list of one.
  public List<Fields> oneOrMore(String name, Vocabulary inner) {
    return find(name) instanceof JsonValue.Members one
        ? List.of(new Fields(file, problems, one, inner, path.field(name)))
        : objects(name, inner);
  }

  private List<Fields> objects(List<JsonValue> values, String name, Vocabulary inner) {
    var objects = new ArrayList<Fields>();
    for (int at = 0; at < values.size(); at++) {
      JsonPath here = path.field(name).element(at);
      if (values.get(at) instanceof JsonValue.Members object) {
        objects.add(new Fields(file, problems, object, inner, here));
      } else {
        wrongType(values.get(at), here, "an object");
      }
    }
    return objects;
  }

  /// A list; empty where it states nothing.
  public List<JsonValue> items(String name) {
    return switch (find(name)) {
      case null -> List.of();
      case JsonValue.Nothing _ -> List.of();
      case JsonValue.Items items -> items.values();
      case JsonValue other -> {
        wrongType(other, path.field(name), "a list");
        yield List.of();
      }
    };
  }

  /// Adds a problem where a field is stated and is no list.
  public void expectList(String name) {
    JsonValue value = find(name);
    if (value != null
        && !(value instanceof JsonValue.Nothing || value instanceof JsonValue.Items)) {
      wrongType(value, path.field(name), "a list");
    }
  }

  /// Adds a problem where a field is stated and is no text.
  public void expectText(String name) {
    JsonValue value = find(name);
    if (value != null && !saysNothing(value)) {
      wrongType(value, path.field(name), "a text in quotes");
    }
  }

  /// Adds the problem that a value is of another JSON type than its field.
  public void wrongType(JsonValue value, JsonPath here, String expected) {
    problems.add(
        Problem.Code.UNREADABLE_VALUE,
        file.position(value.spot(), here),
        value.shape(),
        expected,
        "Write it as docs/formats shows it.");
  }

  public @Nullable JsonValue find(String name) {
    int place = vocabulary.place(name);
    if (place < 0) {
      throw new IllegalArgumentException("the format has no such field");
    }
    return known[place];
  }

  private Cell text(JsonValue value, JsonPath here) {
    return switch (value) {
      case JsonValue.Text text -> {
        hidden(text, here);
        yield cell(text.text(), text.spot(), here);
      }
      case JsonValue.Nothing nothing -> cell("", nothing.spot(), here);
      case JsonValue.Numeral _, JsonValue.Flag _, JsonValue.Items _, JsonValue.Members _ -> {
        wrongType(value, here, "a text in quotes");
        yield cell("", value.spot(), here);
      }
    };
  }

  /// A place in the file. It holds on to nothing else of what was read.
  private record Where(JsonFile file, JsonValue.Spot spot, JsonPath path)
      implements Supplier<Position> {
    @Override
    public Position get() {
      return file.position(spot, path);
    }
  }

  private Cell cell(String text, JsonValue.Spot spot, JsonPath here) {
    return new Cell(text, new Where(file, spot, here));
  }

  /// Adds a problem where a text has a character that does not show: an escape can write any.
  private void hidden(JsonValue.Text text, JsonPath here) {
    if (!file.mayHide()) {
      return;
    }
    HiddenCharacters.first(text.text())
        .ifPresent(c ->
            problems.add(
                Problem.Code.AMBIGUOUS,
                file.position(text.spot(), here),
                "a control character or one that does not show (" + HiddenCharacters.shown(c) + ")",
                "text that shows on paper as it is stored",
                "Remove the character."));
  }

  /// Whether a value states nothing and is of no wrong type either.
  private static boolean saysNothing(@Nullable JsonValue value) {
    return value == null || value instanceof JsonValue.Nothing || value instanceof JsonValue.Text;
  }

  private static OptionalInt whole(JsonValue value) {
    if (value instanceof JsonValue.Numeral numeral
        && numeral.digits().length() <= 9
        && isDigits(numeral.digits())) {
      return OptionalInt.of(Integer.parseInt(numeral.digits()));
    }
    return OptionalInt.empty();
  }

  private static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  private void unknown(String name, JsonValue.Spot spot) {
    Position where = file.position(spot, path);
    String called = SHOWN.matcher(name).matches() ? "\"" + name + "\"" : "(" + Shape.of(name) + ")";
    Optional<String> same = NearName.same(name, vocabulary.names());
    List<String> lacking =
        vocabulary.names().stream().filter(candidate -> find(candidate) == null).toList();
    same.or(() -> NearName.of(name, lacking))
        .ifPresentOrElse(
            meant ->
                problems.add(
                    Problem.Code.AMBIGUOUS,
                    where,
                    "the unknown field " + called,
                    find(meant) == null
                        ? "the field " + meant + ", which is not there; did you mean it?"
                        : "the field "
                            + meant
                            + " alone: programs differ in which of the two they take",
                    "Correct the name; if it is another thing, rename it further away or delete it."),
            () ->
                problems.note(
                    where, "The field " + called + " is not in the format; it was not used."));
  }
}
