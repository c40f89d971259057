package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.file.Xml;

/** QTI 3.0 says {@code qti-item-body} where 2.1 says {@code itemBody}: read and thought of as in 2.1. */
final class Names {

    /** The names that are HTML and stay as they are. */
    private static final Set<String> HTML = Set.of("p", "br", "div", "span");

    private static final String PREFIX = "qti-";
    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private Names() {}

    static String of(Element element) {
        var name = Xml.name(element);
        return name.startsWith(PREFIX) ? camel(name.substring(PREFIX.length())) : name;
    }

    static String attribute(Element element, String name) {
        return element.hasAttr(name)
                ? element.attr(name).strip()
                : element.attr(kebab(name)).strip();
    }

    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> of(child).equals(name));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** All below, in the order of the file. */
    static List<Element> below(Element parent, String name) {
        return parent.getAllElements().stream()
                .skip(1) // the parent itself
                .filter(each -> of(each).equals(name))
                .toList();
    }

    /** What an element of 2.1 is called in 3.0. */
    static String elementIn3(String name) {
        return HTML.contains(name) ? name : PREFIX + kebab(name);
    }

    static String kebab(String name) {
        return name.contains(":")
                ? name
                : CAPITAL.matcher(name).replaceAll(found -> "-" + found.group().toLowerCase(Locale.ROOT));
    }

    private static String camel(String name) {
        return HYPHEN.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
