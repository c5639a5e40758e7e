// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// How a seat becomes a query: any clause may match, and BM25 ranks what does.
enum Asking {
  /// Name tokens fuzzily, the birth date exactly with the boost of 3 that screening software gives
  /// it, the A-number exactly.
  DATE_BOOSTED(3, false),
  /// As the best of several: the date without a boost, and the passport exactly beside the
  /// A-number. The boost lifts everybody born that day over the person whose date is misstated.
  TUNED(1, true);

  private final float dateBoost;
  private final boolean withDocuments;

  Asking(float dateBoost, boolean withDocuments) {
    this.dateBoost = dateBoost;
    this.withDocuments = withDocuments;
  }

  Query query(Stated seat, Analyzer analyzer) throws IOException {
    var query = new BooleanQuery.Builder();
    for (String name : seat.names()) {
      for (String token : tokens(name, analyzer)) {
        query.add(fuzzy(token), Occur.SHOULD);
      }
    }
    for (String date : seat.birthDates()) {
      query.add(
          new BoostQuery(new TermQuery(new Term(Fields.BIRTH_DATE, date)), dateBoost),
          Occur.SHOULD);
    }
    for (String number : seat.aNumbers()) {
      query.add(new TermQuery(new Term(Fields.A_NUMBER, number)), Occur.SHOULD);
    }
    if (withDocuments) {
      for (String number : seat.documents()) {
        query.add(new TermQuery(new Term(Fields.DOCUMENT, number)), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /// The edits of Elasticsearch's fuzziness AUTO: none up to two letters, one up to five, then two.
  /// Prefix, expansions and transpositions as Lucene has them by default: 0, 50, allowed.
  private static Query fuzzy(String token) {
    int letters = token.codePointCount(0, token.length());
    Term term = new Term(Fields.NAME, token);
    if (letters <= 2) {
      return new TermQuery(term);
    }
    return new FuzzyQuery(term, letters <= 5 ? 1 : 2);
  }

  private static List<String> tokens(String name, Analyzer analyzer) throws IOException {
    var tokens = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream(Fields.NAME, name)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
