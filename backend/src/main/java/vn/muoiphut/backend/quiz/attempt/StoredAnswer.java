package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.question.Response;

/** An answer in flat form, as it lies in MongoDB and comes over the wire: of its forms at most one is there. */
record StoredAnswer(
        UUID questionId,
        @Nullable Set<UUID> choiceIds,
        @Nullable String text,
        @Nullable List<UUID> order,
        @Nullable List<Match> matches,
        @Nullable List<FilledGap> gaps) {

    record Match(UUID itemId, UUID partnerId) {}

    record FilledGap(UUID gapId, String text) {}

    static StoredAnswer of(UUID question, Response response) {
        return switch (response) {
            case Response.Chosen(Set<UUID> choices) -> new StoredAnswer(question, choices, null, null, null, null);
            case Response.Written(String text) -> new StoredAnswer(question, null, text, null, null, null);
            case Response.Ordered(List<UUID> items) -> new StoredAnswer(question, null, null, items, null, null);
            case Response.Matched(Map<UUID, UUID> partners) ->
                new StoredAnswer(
                        question,
                        null,
                        null,
                        null,
                        partners.entrySet().stream()
                                .map(pair -> new Match(pair.getKey(), pair.getValue()))
                                .toList(),
                        null);
            case Response.Filled(Map<UUID, String> texts) ->
                new StoredAnswer(
                        question,
                        null,
                        null,
                        null,
                        null,
                        texts.entrySet().stream()
                                .map(gap -> new FilledGap(gap.getKey(), gap.getValue()))
                                .toList());
        };
    }

    /** How many forms are there. */
    long forms() {
        return Stream.of(choiceIds, text, order, matches, gaps)
                .filter(Objects::nonNull)
                .count();
    }

    /** Empty when nothing was answered. Of two answers to the same part the first counts. */
    Optional<Response> toResponse() {
        if (choiceIds != null) {
            return Optional.of(new Response.Chosen(choiceIds));
        }
        if (text != null) {
            return Optional.of(new Response.Written(text));
        }
        if (order != null) {
            return Optional.of(new Response.Ordered(order));
        }
        if (matches != null) {
            return Optional.of(new Response.Matched(matches.stream()
                    .collect(Collectors.toMap(Match::itemId, Match::partnerId, (first, second) -> first))));
        }
        return Optional.ofNullable(gaps)
                .map(filled -> new Response.Filled(filled.stream()
                        .collect(Collectors.toMap(FilledGap::gapId, FilledGap::text, (first, second) -> first))));
    }
}
