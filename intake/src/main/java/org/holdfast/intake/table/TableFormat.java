// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.List;
import java.util.Map;

/// The columns that a kind of table may have.
///
/// @param what the kind of table in words, for messages: `manifest`
/// @param columns the names that mean something, in snake_case
/// @param otherNames names that people use instead, in snake_case, and what each probably means. No
///   value is ever read through them: they only make the message helpful.
/// @param endLine whether a CSV of this kind may close with a line `#end,ROWS`
public record TableFormat(
    String what, List<String> columns, Map<String, String> otherNames, boolean endLine) {

  public TableFormat {
    columns = List.copyOf(columns);
    otherNames = Map.copyOf(otherNames);
  }

  /// What people call the columns of a person elsewhere. Seen in the removal data that the agencies
  /// have published, and in the exports of spreadsheets.
  static final Map<String, String> PERSON_NAMES =
      Map.ofEntries(
          Map.entry("dob", "date_of_birth"),
          Map.entry("birth_date", "date_of_birth"),
          Map.entry("birthdate", "date_of_birth"),
          Map.entry("birthday", "date_of_birth"),
          Map.entry("birth", "date_of_birth"),
          Map.entry("birth_dt", "date_of_birth"),
          Map.entry("fecha_nacimiento", "date_of_birth"),
          Map.entry("fecha_de_nacimiento", "date_of_birth"),
          Map.entry("gender", "sex"),
          Map.entry("sexo", "sex"),
          Map.entry("nacionalidad", "nationality"),
          Map.entry("citizenship", "nationality"),
          Map.entry("country_of_citizenship", "nationality"),
          Map.entry("coc", "nationality"),
          Map.entry("a", "a_number"),
          Map.entry("a_num", "a_number"),
          Map.entry("alien_id", "a_number"),
          Map.entry("alien_no", "a_number"),
          Map.entry("alien_number", "a_number"),
          Map.entry("alien_registration_number", "a_number"),
          Map.entry("alien_file_number", "a_number"),
          Map.entry("a_no", "a_number"),
          Map.entry("a#", "a_number"),
          Map.entry("anum", "a_number"),
          Map.entry("passport", "document_number"),
          Map.entry("passport_number", "document_number"),
          Map.entry("passport_no", "document_number"),
          Map.entry("full_name", "name"),
          Map.entry("nombre", "name"),
          Map.entry("apellido", "surnames"),
          Map.entry("apellidos", "surnames"),
          Map.entry("nombres", "given_names"),
          Map.entry("last_name", "surnames"),
          Map.entry("surname", "surnames"),
          Map.entry("first_name", "given_names"),
          Map.entry("given_name", "given_names"));
}
