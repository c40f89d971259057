package vn.muoiphut.backend.quiz.exchange.file;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML. Letters that XML cannot have are written as the replacement character. */
public final class XmlText {

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;
    private final UnaryOperator<String> elements;
    private final UnaryOperator<String> attributes;

    public XmlText() {
        this(UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * @param elements makes the name of an element what the dialect calls it
     * @param attributes the same for an attribute
     */
    public XmlText(UnaryOperator<String> elements, UnaryOperator<String> attributes) {
        this.elements = elements;
        this.attributes = attributes;
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param namesAndValues of attributes, by turns */
    public XmlText open(String name, String... namesAndValues) {
        try {
            writer.writeStartElement(elements.apply(name));
            for (int i = 0; i < namesAndValues.length; i += 2) {
                writer.writeAttribute(attributes.apply(namesAndValues[i]), valid(namesAndValues[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public XmlText text(String text) {
        try {
            writer.writeCharacters(valid(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public XmlText close() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public XmlText leaf(String name, String text, String... namesAndValues) {
        return open(name, namesAndValues).text(text).close();
    }

    /** Lines of text, apart by breaks; of spaces in a row none is lost. */
    public XmlText lines(String text) {
        var lines = PlainText.spaced(text).split("\n", -1);
        text(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            open("br").close().text(lines[i]);
        }
        return this;
    }

    public byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As XML 1.0 wants it, section 2.2. */
    public static boolean isValid(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static String valid(String text) {
        return text.codePoints()
                .map(letter -> isValid(letter) ? letter : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
