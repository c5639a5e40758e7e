// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.cli.CommandLineRun;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Runs of the commands on the examples and on what is made of them, in a folder of their own.
///
/// @param folder where files are written
record CaseRuns(Path folder) {
  private static final Path DOCS = Path.of("../docs");

  CommandLineRun run(String... arguments) {
    return CommandLineRun.of(folder.resolve("settings"), arguments);
  }

  static String example(String name) {
    return DOCS.resolve("examples").resolve(name).toString();
  }

  static ObjectNode tree(String file) {
    return (ObjectNode) JsonMapper.shared().readTree(text(Path.of(file)));
  }

  /// An example with something changed, as a file of its own.
  String changed(String name, Consumer<ObjectNode> change) {
    ObjectNode root = tree(example(name));
    change.accept(root);
    return write("changed.json", root.toString());
  }

  String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page of the format.
  static String page() {
    return text(DOCS.resolve("formats/case.md"));
  }

  /// The fences of the page that begin with a word, in order.
  static List<String> fences(String word) {
    return List.of(page().split("\n```" + word + "\n", -1)).stream()
        .skip(1)
        .map(part -> part.split("```", 2)[0])
        .toList();
  }

  /// What a schema of the formats has against a text.
  static List<Error> errors(String schema, String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(DOCS.resolve("formats").resolve(schema)), InputFormat.JSON)
        .validate(text, InputFormat.JSON);
  }
}
