// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/// Reads the small parts of a workbook: its list of sheets, its shared strings, its number formats.
/// Names of elements and attributes: ECMA-376 part 1, 18.2, 18.4 and 18.8.
final class WorkbookXml {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

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

  static Workbook workbook(InputStream in) throws XMLStreamException, SheetReadException {
    var sheets = new ArrayList<SheetEntry>();
    boolean from1904 = false;
    XMLStreamReader xml = open(in);
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("sheet")) {
          String state = attribute(xml, "state");
          String relation = attribute(xml, "id");
          if (relation == null) {
            throw new SheetReadException("a sheet that leads nowhere");
          }
          sheets.add(new SheetEntry(relation, state != null && !state.equals("visible")));
        } else if (xml.getLocalName().equals("workbookPr")) {
          from1904 = isTrue(attribute(xml, "date1904"));
        }
      }
    }
    return new Workbook(sheets, from1904);
  }

  static List<String> strings(InputStream in) throws XMLStreamException, SheetReadException {
    var strings = new ArrayList<String>();
    XMLStreamReader xml = open(in);
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(richText(xml));
      }
    }
    return strings;
  }

  /// The text of a string item or an inline string, all runs joined, without phonetic hints.
  static String richText(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    String item = xml.getLocalName();
    var text = new StringBuilder();
    int phonetic = 0;
    while (true) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          phonetic++;
        } else if (xml.getLocalName().equals("t") && phonetic == 0) {
          text.append(xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          phonetic--;
        } else if (xml.getLocalName().equals(item)) {
          return unescaped(text.toString());
        }
      }
    }
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
    boolean cellStyles = false;
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "cellXfs" -> cellStyles = true;
          case "numFmt" -> {
            String code = attribute(xml, "formatCode");
            own.putIfAbsent(number(attribute(xml, "numFmtId")), code == null ? "" : code);
          }
          case "xf" -> {
            if (cellStyles) {
              formats.add(NumberFormat.of(number(attribute(xml, "numFmtId")), own));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cellStyles = false;
      }
    }
    return formats;
  }

  /// A number format.
  ///
  /// @param id its number
  /// @param code its code, e.g. `yyyy-mm-dd`
  record NumberFormat(int id, String code) {
    static final NumberFormat GENERAL = new NumberFormat(0, "General");

    /// Whether it shows nothing of a value: all of its sections are empty.
    boolean hides() {
      return !code.isEmpty() && code.chars().allMatch(c -> c == ';');
    }

    private static NumberFormat of(int id, Map<Integer, String> own) {
      String code = own.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
      return code == null ? GENERAL : new NumberFormat(id, code);
    }
  }

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static boolean isTrue(@Nullable String flag) {
    return flag != null && (flag.equals("1") || flag.equals("true"));
  }

  static int number(@Nullable String digits) throws SheetReadException {
    if (digits == null) {
      return 0;
    }
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException _) {
      throw new SheetReadException("a count in the workbook that is no number");
    }
  }
}
