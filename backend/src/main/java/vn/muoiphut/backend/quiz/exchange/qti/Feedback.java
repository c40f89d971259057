package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/**
 * What is said after grading. That which belongs to a choice is found by the identifier of the choice; of all else one is
 * the explanation of the question.
 */
final class Feedback {

    static final Set<String> NAMES = Set.of("feedbackInline", "feedbackBlock", "modalFeedback", "rubricBlock");

    private static final int LONGEST_WHY = 600;
    private static final int LONGEST_EXPLANATION = 1000;

    private final Map<String, String> byIdentifier = new HashMap<>();
    private final Item item;
    private @Nullable String explanation;

    Feedback(Element root, Item item) {
        this.item = item;
        root.getAllElements().stream()
                .filter(each -> NAMES.contains(Names.of(each)))
                .forEach(this::add);
    }

    private void add(Element said) {
        var text = PlainText.of(said, item, inner -> false);
        var identifier = Names.attribute(said, "identifier");
        if (text.isEmpty()) {
            return;
        }
        if (Names.of(said).equals("rubricBlock")) {
            item.lose(Reason.FEEDBACK_LOST, text);
        } else if (isAlwaysShown(said) && explanation == null) {
            explanation = text;
        } else {
            byIdentifier.merge(identifier, text, (one, other) -> one + "\n" + other);
        }
    }

    /** Hidden for an outcome that never is, it is always there. */
    private static boolean isAlwaysShown(Element said) {
        return Names.attribute(said, "showHide").equals("hide");
    }

    @Nullable
    String ofChoice(Element choice) {
        return item.explanation(byIdentifier.remove(Names.attribute(choice, "identifier")), LONGEST_WHY);
    }

    /** To be asked when all choices have been: what is left over and alone explains the question. */
    @Nullable
    String ofQuestion() {
        if (explanation == null && byIdentifier.size() == 1) {
            explanation = byIdentifier.values().iterator().next();
            byIdentifier.clear();
        }
        byIdentifier.values().forEach(text -> item.lose(Reason.FEEDBACK_LOST, text));
        return item.explanation(explanation, LONGEST_EXPLANATION);
    }
}
