package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Place;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.exchange.item.Taking;

/**
 * Reads questions in Moodle's GIFT format.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
public final class GiftReader {

    private static final Pattern TITLE = Pattern.compile("\\s*::(.*?)::(.*)", Pattern.DOTALL);
    private static final String EXPLANATION = "####";

    private GiftReader() {}

    public static void read(String file, Taking taking) {
        GiftBlock.of(file).forEach(block -> read(block, taking));
    }

    private static void read(GiftBlock block, Taking taking) {
        var title = TITLE.matcher(block.source());
        var named = title.matches();
        var name = named ? GiftLetters.shown(title.group(1)).strip() : null;
        var item = taking.item(new Place(block.line(), name));
        if (block.category() != null) {
            item.lose(Reason.CATEGORY_LOST, block.category());
            item.passOver();
            return;
        }
        var source = named ? title.group(2) : block.source();
        var open = source.indexOf('{');
        var close = source.lastIndexOf('}');
        if ((open < 0) != (close < 0) || close < open) {
            item.leaveOut(Reason.UNREADABLE, "{ }", GiftLetters.shown(source).strip());
            return;
        }
        var parts = open < 0
                ? new GiftParts(source, "", "", false)
                : new GiftParts(
                        source.substring(0, open),
                        source.substring(open + 1, close),
                        source.substring(close + 1),
                        true);
        question(item, name, parts, block.tags());
    }

    private static void question(Item item, @Nullable String name, GiftParts parts, List<String> tags) {
        var foreign = new ArrayList<String>();
        for (var tag : tags) {
            if (tag.startsWith("id:")) {
                item.lose(Reason.NUMBER_LOST, tag.substring(3));
            } else {
                foreign.add(tag);
            }
        }
        var carried = Carried.of(foreign, item);
        var at = parts.answers().lastIndexOf(EXPLANATION);
        var answers = at < 0 ? parts.answers() : parts.answers().substring(0, at);
        var general = at < 0 ? "" : parts.answers().substring(at + EXPLANATION.length());
        var form = GiftText.formOf(parts.before());
        var explanation = GiftText.read(general, form, item);
        var whole = item.explanation(
                explanation.isEmpty() ? carried.value(Carried.EXPLANATION).orElse(null) : explanation,
                Answers.LONGEST_EXPLANATION);
        var asked = new GiftQuestion(item, parts, form, answers.strip(), whole, carried);
        if (name != null) {
            MoodleExtras.loseTitle(name, asked.text(), item);
        }
        asked.take();
    }
}
