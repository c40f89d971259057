package vn.muoiphut.backend.quiz.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a learner answered to one question, in one of the forms that questions ask for. */
public sealed interface Response {

    /** For questions with choices. */
    record Chosen(Set<UUID> choices) implements Response {
        public Chosen {
            choices = Set.copyOf(choices);
        }
    }

    /** For a text or a number. */
    record Written(String text) implements Response {}

    /** For an ordering: the items as the learner put them. */
    record Ordered(List<UUID> items) implements Response {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** For a matching: right partners by what stands on the left. */
    record Matched(Map<UUID, UUID> partners) implements Response {
        public Matched {
            partners = Map.copyOf(partners);
        }
    }

    /** For gaps: what was written into each. */
    record Filled(Map<UUID, String> texts) implements Response {
        public Filled {
            texts = Map.copyOf(texts);
        }
    }
}
