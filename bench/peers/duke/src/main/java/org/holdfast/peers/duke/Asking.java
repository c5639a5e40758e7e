// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.duke;

import java.util.ArrayList;
import java.util.List;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.Property.Lookup;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.InMemoryDatabase;
import no.priv.garshol.duke.databases.LuceneDatabase;

/// What is compared, with which probabilities, and who is looked up to be compared.
///
/// Duke ships no model of persons. Its probabilities are those of its guides and examples as far as
/// these reach: the name of "How it works" (q-grams, 0.35 and 0.88); the birth date, identifiers
/// (its e-mail address) and threshold of its customers (0.1 and 0.88, 0.45 and 0.8, 0.85); the
/// nationality of its library (0.49 and 0.52), and sex as that.
enum Asking {
  /// The Lucene database as it is by default, which looks up as many properties as can reach the
  /// threshold together: here one.
  DOCUMENTED_LUCENE(false, true),
  /// The same score for everybody: no lookup, so nothing is lost before it.
  DOCUMENTED_IN_MEMORY(false, false),
  /// Looks up the name, the birth date and both numbers, and compares the first 500; a misstated
  /// date weighs less and a number that agrees more; sex and nationality count.
  TUNED_LUCENE(true, true),
  /// That score for everybody.
  TUNED_IN_MEMORY(true, false);

  /// Above it, two records are the same to Duke.
  static final double THRESHOLD = 0.85;

  private static final int TUNED_WINDOW = 500;

  private final boolean tuned;
  private final boolean lucene;

  Asking(boolean tuned, boolean lucene) {
    this.tuned = tuned;
    this.lucene = lucene;
  }

  boolean isScan() {
    return !lucene;
  }

  ConfigurationImpl configuration() {
    var configuration = new ConfigurationImpl();
    configuration.setThreshold(THRESHOLD);
    configuration.setProperties(tuned ? tuned() : documented());
    configuration.setDatabase(database());
    return configuration;
  }

  /// Lucene's index in memory, as Duke has it where no path is given.
  private Database database() {
    if (!lucene) {
      return new InMemoryDatabase();
    }
    var database = new LuceneDatabase();
    if (tuned) {
      database.setMaxSearchHits(TUNED_WINDOW);
    }
    return database;
  }

  private static List<Property> documented() {
    return List.of(
        new PropertyImpl(People.ID),
        new PropertyImpl(People.NAME, new QGramComparator(), 0.35, 0.88),
        new PropertyImpl(People.BIRTH_DATE, new ExactComparator(), 0.1, 0.88),
        new PropertyImpl(People.A_NUMBER, new ExactComparator(), 0.45, 0.8),
        new PropertyImpl(People.PASSPORT, new ExactComparator(), 0.45, 0.8),
        new PropertyImpl(People.SEX, new ExactComparator(), 0.49, 0.52),
        new PropertyImpl(People.NATIONALITY, new ExactComparator(), 0.49, 0.52));
  }

  private static List<Property> tuned() {
    var properties = new ArrayList<Property>();
    properties.add(new PropertyImpl(People.ID));
    properties.add(lookedUp(People.NAME, new QGramComparator(), 0.2, 0.9));
    properties.add(lookedUp(People.BIRTH_DATE, new ExactComparator(), 0.35, 0.9));
    properties.add(lookedUp(People.A_NUMBER, new ExactComparator(), 0.45, 0.97));
    properties.add(lookedUp(People.PASSPORT, new ExactComparator(), 0.45, 0.97));
    properties.add(compared(People.SEX, 0.4, 0.55));
    properties.add(compared(People.NATIONALITY, 0.45, 0.55));
    return properties;
  }

  private static Property lookedUp(String name, Comparator comparator, double low, double high) {
    var property = new PropertyImpl(name, comparator, low, high);
    property.setLookupBehaviour(Lookup.TRUE);
    return property;
  }

  private static Property compared(String name, double low, double high) {
    var property = new PropertyImpl(name, new ExactComparator(), low, high);
    property.setLookupBehaviour(Lookup.FALSE);
    return property;
  }
}
