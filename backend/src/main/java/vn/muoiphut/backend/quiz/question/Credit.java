package vn.muoiphut.backend.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a response is worth: from 0, nothing right, to 1, all right. */
public final class Credit {

    private Credit() {}

    /** All or nothing. */
    public static boolean isFull(Question question, Response response) {
        return of(question, response) == 1;
    }

    /**
     * With a part of the credit for a part of the answer. Of several choices each right one adds and each wrong one
     * takes away the same share, so that choosing everything is worth nothing unless everything is right; things in
     * order, partners and gaps count one by one.
     */
    public static double of(Question question, Response response) {
        return switch (question) {
            case Question.MultipleChoice multiple ->
                response instanceof Response.Chosen(Set<UUID> chosen) ? ofSeveral(multiple.key(), chosen) : 0;
            case Question.OfChoices one ->
                response instanceof Response.Chosen(Set<UUID> chosen) && chosen.equals(one.key()) ? 1 : 0;
            case Question.ShortText text ->
                response instanceof Response.Written(String written)
                                && text.rule().accepts(text.accepted(), written)
                        ? 1
                        : 0;
            case Question.Numeric number ->
                response instanceof Response.Written(String written) && isNear(number, written) ? 1 : 0;
            case Question.Ordering ordering ->
                response instanceof Response.Ordered(List<UUID> items) ? inPlace(ordering, items) : 0;
            case Question.Matching matching ->
                response instanceof Response.Matched(Map<UUID, UUID> partners) ? matched(matching, partners) : 0;
            case Question.Gaps gaps ->
                response instanceof Response.Filled(Map<UUID, String> texts) ? filled(gaps, texts) : 0;
        };
    }

    private static double ofSeveral(Set<UUID> key, Set<UUID> chosen) {
        if (key.isEmpty()) {
            return 0;
        }
        long right = chosen.stream().filter(key::contains).count();
        long wrong = chosen.size() - right;
        return Math.max(0, (double) (right - wrong) / key.size());
    }

    private static boolean isNear(Question.Numeric number, String written) {
        return NumberText.readings(written).stream()
                .map(reading -> reading.subtract(number.value()).abs())
                .anyMatch(distance -> distance.compareTo(number.tolerance().max(BigDecimal.ZERO)) <= 0);
    }

    private static double inPlace(Question.Ordering ordering, List<UUID> items) {
        var right = ordering.items();
        return share(
                IntStream.range(0, Math.min(right.size(), items.size()))
                        .filter(place -> right.get(place).id().equals(items.get(place)))
                        .count(),
                right.size());
    }

    private static double matched(Question.Matching matching, Map<UUID, UUID> partners) {
        return share(
                matching.pairs().stream()
                        .filter(pair -> pair.right()
                                .id()
                                .equals(partners.get(pair.left().id())))
                        .count(),
                matching.pairs().size());
    }

    private static double filled(Question.Gaps gaps, Map<UUID, String> texts) {
        return share(
                gaps.gaps().stream()
                        .filter(gap -> gaps.rule().accepts(gap.accepted(), texts.getOrDefault(gap.id(), "")))
                        .count(),
                gaps.gaps().size());
    }

    private static double share(long right, int all) {
        return all == 0 ? 0 : (double) right / all;
    }
}
