package org.connectivecities.portal.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as XML, before it is printed. */
final class Paper {

  private Paper() {}

  static Document read(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException notWellFormed) {
      throw new IllegalStateException("templates of papers are XML", notWellFormed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The library puts the first cell of a row to the left in every language. */
  static void mirrorTables(Document page) {
    NodeList rows = page.getElementsByTagName("tr");
    for (int row = 0; row < rows.getLength(); row++) {
      cells(rows.item(row)).reversed().forEach(rows.item(row)::appendChild);
    }
  }

  private static List<Node> cells(Node row) {
    List<Node> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      cells.add(cell);
    }
    return cells;
  }
}
