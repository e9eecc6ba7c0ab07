package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML: people are nodes, ties are edges, and a strength is what an edge tells under a key
 * called strength or weight. Whatever else is told of them is passed over. Not thread-safe.
 */
final class GraphMlReader {
  private static final Set<String> STRENGTH_NAMES = Set.of("strength", "weight");

  private final String name;
  private final boolean strengths;
  private final TieList ties = new TieList();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Set<String> strengthKeys = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private long edges;

  GraphMlReader(String name, boolean strengths) {
    this.name = name;
    this.strengths = strengths;
  }

  GraphIntake read(InputStream stream, boolean directed) throws IOException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new Unclosed(stream));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          readElement(xml);
        }
      }
    } catch (XMLStreamException broken) {
      if (broken.getNestedException() instanceof IOException unreadable && !isContent(unreadable)) {
        throw unreadable;
      }
      throw new UnreadableGraphException(
          name,
          Math.max(1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber()),
          "is cut off there, or is no GraphML.\nMaybe copy or download it once more.");
    }
    if (declared.size() < ids.size()) {
      throw new UnreadableGraphException(
          name
              + " has an edge with a node that is not in it ("
              + UnreadableGraphException.shown(undeclared())
              + ").");
    }
    GraphBuilder builder = new GraphBuilder(ties, directed);
    SocialGraph graph = builder.named(ids);
    long self = builder.selfTies() - declared.size();
    return new GraphIntake(
        graph, edges, false, false, -1, self, builder.repeated(), builder.reversed());
  }

  /** Whether the bytes are at fault, and not what they are read from. */
  private static boolean isContent(IOException why) {
    return why instanceof CharConversionException
        || why instanceof ZipException
        || why instanceof EOFException;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void readElement(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "key" -> readKey(xml);
      case "node" -> readNode(xml);
      case "edge" -> readEdge(xml);
      case "hyperedge" ->
          throw fault(xml, "is a hyperedge: ties between two people were expected.");
      default -> {
        // What else is told decides nothing.
      }
    }
  }

  private void readKey(XMLStreamReader xml) {
    String called = xml.getAttributeValue(null, "attr.name");
    String of = xml.getAttributeValue(null, "for");
    boolean isOfEdges = of == null || of.equals("edge") || of.equals("all");
    if (called != null && isOfEdges && STRENGTH_NAMES.contains(called.toLowerCase(Locale.ROOT))) {
      strengthKeys.add(attribute(xml, "id"));
    }
  }

  /** A node whom nobody is tied to is in no tie: this one is left out again, and counted. */
  private void readNode(XMLStreamReader xml) {
    String id = attribute(xml, "id");
    if (!declared.add(id)) {
      throw fault(
          xml,
          "has a second node "
              + UnreadableGraphException.shown(id)
              + ": each id once was expected.");
    }
    int place = place(id);
    ties.add(place, place);
  }

  private void readEdge(XMLStreamReader xml) throws XMLStreamException {
    int one = place(attribute(xml, "source"));
    int other = place(attribute(xml, "target"));
    String strength = strengthOfEdge(xml);
    edges++;
    if (strength == null || !strengths) {
      ties.add(one, other);
      return;
    }
    double number = DecimalField.number(strength);
    if (!(number > 0 && number <= 1)) {
      throw fault(
          xml,
          "strength ("
              + UnreadableGraphException.shown(strength)
              + ") must be a number in (0, 1].\nMaybe it is a weight of another kind: give"
              + " --no-strengths, and it is not read.");
    }
    ties.add(one, other, number);
  }

  /** What an edge tells of its strength; the reader stands at its end then. */
  private @Nullable String strengthOfEdge(XMLStreamReader xml) throws XMLStreamException {
    String strength = null;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String key = xml.getAttributeValue(null, "key");
        if (xml.getLocalName().equals("data") && key != null && strengthKeys.contains(key)) {
          strength = xml.getElementText().strip();
        } else {
          depth++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return strength;
  }

  private int place(String id) {
    Integer known = places.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  private String undeclared() {
    return ids.stream().filter(id -> !declared.contains(id)).findFirst().orElseThrow();
  }

  private String attribute(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null || value.isBlank()) {
      throw fault(
          xml,
          "has an element " + xml.getLocalName() + " without the attribute " + attribute + ".");
    }
    return value;
  }

  private UnreadableGraphException fault(XMLStreamReader xml, String message) {
    return new UnreadableGraphException(name, xml.getLocation().getLineNumber(), message);
  }

  /** A stream of somebody else. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {}
  }
}
