package vn.muoiphut.backend.quiz.exchange.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/** What people read of HTML. What a text cannot show is noted; nothing of it is ever run or fetched. */
public final class PlainText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "section",
            "article",
            "hr",
            "figure",
            "figcaption",
            "prompt");
    private static final Set<String> FORMATTING = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "strike",
            "sub",
            "sup",
            "font",
            "mark",
            "table",
            "ul",
            "ol",
            "dl",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "style",
            "hr",
            "code",
            "small",
            "big");
    private static final Set<String> MEDIA = Set.of(
            "audio",
            "video",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "applet",
            "source",
            "media",
            "portablecustominteraction");
    private static final Set<String> SCRIPTS = Set.of("script", "noscript", "link", "meta", "form", "button");
    private static final Pattern HTML =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]*)?/?>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    /** A line that ends because somebody wants it to, and not because a block does. */
    private static final String BREAK = "\u2028";

    private static final Pattern BREAKS = Pattern.compile(" *\u2028 *");

    private static final Pattern SPACES_AT_END = Pattern.compile(" +(?=\n)");

    /** A space that HTML would swallow. */
    private static final Pattern LOOSE_SPACE = Pattern.compile("(?m)(?<=[ ]) |^ | $");

    private final StringBuilder text = new StringBuilder();
    private final Item item;
    private final Predicate<Element> skipped;

    private PlainText(Item item, Predicate<Element> skipped) {
        this.item = item;
        this.skipped = skipped;
    }

    public static boolean looksLikeHtml(String text) {
        return HTML.matcher(text).find();
    }

    public static String ofHtml(String html, Item item) {
        return of(Jsoup.parseBodyFragment(html).body(), item, element -> false);
    }

    /** @param skipped parts whose text belongs elsewhere */
    public static String of(Element root, Item item, Predicate<Element> skipped) {
        var reading = new PlainText(item, skipped);
        root.childNodes().forEach(reading::read);
        return tidy(reading.text.toString());
    }

    /** Letters composed, no spaces around, blocks on lines of their own, breaks where they were. */
    private static String tidy(String text) {
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((all, line) -> all + "\n" + line)
                .orElse("");
        var spaced = BREAKS.matcher(lines).replaceAll("\n").replace('\u00a0', ' ');
        return SPACES_AT_END.matcher(spaced).replaceAll("").strip();
    }

    /** Text that was never HTML. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** The text as HTML that is read back as it was. */
    public static String toHtml(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return spaced(escaped).replace("\n", "<br/>");
    }

    static String spaced(String text) {
        return LOOSE_SPACE.matcher(text).replaceAll("\u00a0");
    }

    private void read(Node node) {
        if (node instanceof TextNode words) {
            text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element && !skipped.test(element)) {
            read(element, Xml.name(element).toLowerCase(Locale.ROOT));
        }
    }

    private void read(Element element, String name) {
        noteOf(element, name);
        if (SCRIPTS.contains(name) || MEDIA.contains(name) || name.equals("style")) {
            return;
        }
        if (name.equals("br")) {
            text.append(BREAK);
            return;
        }
        if (name.equals("img")) {
            text.append(
                    element.attr("alt").isBlank()
                            ? ""
                            : "[" + element.attr("alt").strip() + "]");
            return;
        }
        var block = BLOCKS.contains(name);
        text.append(block ? "\n" : name.equals("td") || name.equals("th") ? " " : "");
        text.append(name.equals("li") ? "• " : "");
        element.childNodes().forEach(this::read);
        appendAddress(element, name);
        text.append(block ? "\n" : "");
    }

    private void noteOf(Element element, String name) {
        if (FORMATTING.contains(name)) {
            item.lose(Reason.FORMATTING_LOST, "<" + name + ">");
        } else if (name.equals("img")) {
            item.lose(Reason.PICTURE_LOST, pictureName(element.attr("src")));
        } else if (MEDIA.contains(name)) {
            item.lose(Reason.MEDIA_LOST, "<" + name + ">");
        } else if (SCRIPTS.contains(name)) {
            item.lose(Reason.SCRIPT_DROPPED, "<" + name + ">");
        } else if (name.equals("math")) {
            item.lose(Reason.FORMULA_LOST, element.text());
        }
    }

    /** A picture may stand in its own address. */
    private static String pictureName(String source) {
        return source.startsWith("data:") ? "data:" : source.substring(source.lastIndexOf('/') + 1);
    }

    /** Where a link leads is kept, as a text that nobody can be led astray by. */
    private void appendAddress(Element element, String name) {
        var address = element.attr("href").strip();
        if (name.equals("a")
                && address.matches("https?://\\S+")
                && !element.text().contains(address)) {
            text.append(" (").append(address).append(')');
        }
    }
}
