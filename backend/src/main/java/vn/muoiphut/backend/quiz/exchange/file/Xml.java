package vn.muoiphut.backend.quiz.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/**
 * XML of strangers as a tree. A first pass by the strict parser refuses what is not well formed, every document type
 * (and with it every entity that is declared in the file or outside), and what is too deep or too much.
 */
public final class Xml {

    private static final int DEEPEST = 60;
    private static final int MOST_TAGS = 200_000;

    private Xml() {}

    /** @throws FileRefusal when it is not well formed or has what is forbidden */
    public static Element parse(byte[] content) throws FileRefusal {
        check(content);
        try {
            var parser = Parser.xmlParser().setTrackPosition(true);
            var document = Jsoup.parse(new ByteArrayInputStream(content), null, "", parser);
            return Optional.ofNullable(document.firstElementChild())
                    .orElseThrow(() -> new FileRefusal(Reason.UNREADABLE, 0));
        } catch (IOException e) {
            throw new FileRefusal(Reason.UNREADABLE, 0);
        }
    }

    /** The name without its namespace's prefix. */
    public static String name(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    public static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> name(child).equals(name));
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** Where it begins in the file. */
    public static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    private static void check(byte[] content) throws FileRefusal {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            check(reader);
            reader.close();
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new FileRefusal(Reason.UNREADABLE, line);
        }
    }

    private static void check(XMLStreamReader reader) throws XMLStreamException, FileRefusal {
        int depth = 0;
        int tags = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    tags++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw forbidden(reader);
                // Without a document type nobody has declared it.
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FileRefusal(
                            Reason.UNREADABLE, Math.max(0, reader.getLocation().getLineNumber()));
                default -> {}
            }
            if (depth > DEEPEST || tags > MOST_TAGS) {
                throw forbidden(reader);
            }
        }
    }

    private static FileRefusal forbidden(XMLStreamReader reader) {
        return new FileRefusal(
                Reason.FORBIDDEN_XML, Math.max(0, reader.getLocation().getLineNumber()));
    }

    /** The one of the JDK, whichever others there are. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
