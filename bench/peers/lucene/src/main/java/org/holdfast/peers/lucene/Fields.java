// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import tools.jackson.databind.ObjectMapper;

/// The index: a document for each registered person, in the order of the registry, so that a
/// document's number is the person's index.
final class Fields {
  static final String NAME = "name";
  static final String BIRTH_DATE = "birthDate";
  static final String A_NUMBER = "aNumber";
  static final String DOCUMENT = "document";

  private Fields() {}

  /// Words in lower case and without accents.
  static Analyzer analyzer() throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("standard")
        .addTokenFilter("lowercase")
        .addTokenFilter("asciiFolding")
        .build();
  }

  /// Indexes the exported registry into one segment.
  static void index(Path registry, Directory directory, Analyzer analyzer) throws IOException {
    var json = new ObjectMapper();
    // The default policy merges segments out of order, and numbers would no longer be indices.
    var settings =
        new IndexWriterConfig(analyzer)
            .setMergePolicy(new LogDocMergePolicy())
            .setRAMBufferSizeMB(256);
    try (BufferedReader lines = Files.newBufferedReader(registry);
        var writer = new IndexWriter(directory, settings)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.addDocument(document(Stated.read(json.readTree(line))));
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static Document document(Stated person) {
    var document = new Document();
    person.names().forEach(name -> document.add(new TextField(NAME, name, Store.NO)));
    person.birthDates().forEach(d -> document.add(new StringField(BIRTH_DATE, d, Store.NO)));
    person.aNumbers().forEach(n -> document.add(new StringField(A_NUMBER, n, Store.NO)));
    person.documents().forEach(n -> document.add(new StringField(DOCUMENT, n, Store.NO)));
    return document;
  }
}
