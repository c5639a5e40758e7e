// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the small parts of a workbook: its list of sheets, its shared strings, its number formats.
/// Names of elements and attributes: ECMA-376 part 1, 18.2, 18.4 and 18.8.
final class WorkbookXml {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /// Namespaces of spreadsheets, transitional and strict (ECMA-376 part 4 and part 1).
  private static final Set<String> MAIN =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private static final Set<String> RELATIONSHIPS =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  private WorkbookXml() {}

  /// A workbook's list of sheets.
  ///
  /// @param sheets the sheets in order
  /// @param from1904 whether days are counted from 1904
  record Workbook(List<SheetEntry> sheets, boolean from1904) {
    Workbook {
      sheets = List.copyOf(sheets);
    }
  }

  /// A sheet in the list.
  ///
  /// @param relation the relationship that leads to its part
  /// @param hidden whether it is hidden in any way
  record SheetEntry(String relation, boolean hidden) {}

  /// Opens a part. A document type declaration or an entity ends the reading.
  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(in);
  }

  /// The next event, with what has no place in a workbook refused.
  static int next(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new SheetReadException("a document type declaration in a part of the workbook");
    }
    return event;
  }

  /// Whether an element is one of a spreadsheet. An element of the same name from elsewhere is
  /// none: spreadsheets pass over it.
  static boolean isMain(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && MAIN.contains(namespace);
  }

  /// Ends the reading where an element is none of a spreadsheet, or not one of those that have a
  /// place here.
  static void expect(XMLStreamReader xml, String... names) throws SheetReadException {
    if (!isMain(xml) || !List.of(names).contains(xml.getLocalName())) {
      throw new SheetReadException("an element that has no place in a list");
    }
  }

  /// Passes over the rest of an element.
  static void skip(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    for (int depth = 1; depth > 0; ) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /// The next element that stands directly in the current one; false at the end of that.
  static boolean child(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /// Moves into the outermost element of a part, which has one of the names.
  static void root(XMLStreamReader xml, String... names)
      throws XMLStreamException, SheetReadException {
    if (!child(xml)) {
      throw new SheetReadException("a part of the workbook that is empty");
    }
    expect(xml, names);
  }

  private static boolean is(XMLStreamReader xml, String name) {
    return isMain(xml) && xml.getLocalName().equals(name);
  }

  static Workbook workbook(InputStream in) throws XMLStreamException, SheetReadException {
    var sheets = new ArrayList<SheetEntry>();
    Boolean from1904 = null;
    XMLStreamReader xml = open(in);
    root(xml, "workbook");
    while (child(xml)) {
      if (is(xml, "sheets")) {
        while (child(xml)) {
          expect(xml, "sheet");
          sheets.add(sheet(xml));
          skip(xml);
        }
        continue;
      }
      if (is(xml, "workbookPr")) {
        if (from1904 != null) {
          throw new SheetReadException("a workbook that states its properties twice");
        }
        from1904 = isTrue(attribute(xml, "date1904"));
      }
      skip(xml);
    }
    return new Workbook(sheets, from1904 != null && from1904);
  }

  private static SheetEntry sheet(XMLStreamReader xml) throws SheetReadException {
    String state = attribute(xml, "state");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id")
          && namespace != null
          && RELATIONSHIPS.contains(namespace)) {
        return new SheetEntry(xml.getAttributeValue(i), state != null && !state.equals("visible"));
      }
    }
    throw new SheetReadException("a sheet that leads nowhere");
  }

  static List<String> strings(InputStream in) throws XMLStreamException, SheetReadException {
    var strings = new ArrayList<String>();
    XMLStreamReader xml = open(in);
    root(xml, "sst");
    while (child(xml)) {
      expect(xml, "si", "extLst");
      if (is(xml, "si")) {
        strings.add(richText(xml));
      } else {
        skip(xml);
      }
    }
    return strings;
  }

  /// The text of a string item or an inline string, all runs joined, without phonetic hints. It is
  /// one text or runs of text; an item that has both, or two texts, has no single reading.
  static String richText(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    var text = new StringBuilder();
    int texts = 0;
    int runs = 0;
    while (child(xml)) {
      expect(xml, "t", "r", "rPh", "phoneticPr", "extLst");
      switch (xml.getLocalName()) {
        case "t" -> {
          texts++;
          text.append(xml.getElementText());
        }
        case "r" -> {
          runs++;
          text.append(run(xml));
        }
        default -> skip(xml);
      }
    }
    if (texts > 1 || (texts == 1 && runs > 0)) {
      throw new SheetReadException("a text that is stated twice");
    }
    return unescaped(text.toString());
  }

  private static String run(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    String text = null;
    while (child(xml)) {
      expect(xml, "t", "rPr");
      if (is(xml, "rPr")) {
        skip(xml);
      } else if (text != null) {
        throw new SheetReadException("a text that is stated twice");
      } else {
        text = xml.getElementText();
      }
    }
    return text == null ? "" : text;
  }

  /// Undoes `_xHHHH_`, by which a workbook writes what XML cannot (ECMA-376 part 1, 22.9.2.19).
  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found ->
            java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /// The number format of each cell style, in the order that cells count them.
  static List<NumberFormat> formats(InputStream in) throws XMLStreamException, SheetReadException {
    Map<Integer, String> own = new HashMap<>();
    var formats = new ArrayList<NumberFormat>();
    XMLStreamReader xml = open(in);
    root(xml, "styleSheet");
    while (child(xml)) {
      boolean numbers = is(xml, "numFmts");
      if (!numbers && !is(xml, "cellXfs")) {
        skip(xml);
        continue;
      }
      while (child(xml)) {
        expect(xml, numbers ? "numFmt" : "xf");
        int id = number(attribute(xml, "numFmtId"));
        if (!numbers) {
          formats.add(NumberFormat.of(id, own));
        } else if (own.put(id, Objects.requireNonNullElse(attribute(xml, "formatCode"), ""))
            != null) {
          throw new SheetReadException("a number format that is stated twice");
        }
        skip(xml);
      }
    }
    return formats;
  }

  /// An attribute of the format itself; one of the same name from elsewhere is none.
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(name) && (namespace == null || namespace.isEmpty())) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static boolean isTrue(@Nullable String flag) throws SheetReadException {
    return switch (flag == null ? "0" : flag.strip()) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw new SheetReadException("a flag in the workbook that is neither yes nor no");
    };
  }

  static int number(@Nullable String digits) throws SheetReadException {
    if (digits == null) {
      return 0;
    }
    if (!digits.matches("[0-9]{1,9}")) {
      throw new SheetReadException("a count in the workbook that is no number");
    }
    return Integer.parseInt(digits);
  }
}
