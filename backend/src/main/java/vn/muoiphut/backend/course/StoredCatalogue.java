package vn.muoiphut.backend.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.muoiphut.backend.organisation.UnitId;

/** How what somebody looks for in the catalogue is asked for in MongoDB. It is for {@link PublishedCourseStore} alone. */
record StoredCatalogue(List<UnitId> path, CatalogueFilter filter) {

    /** How well a course fits a search: all words in the title come before some of them in the summary only. */
    enum Rank {
        TITLE,
        SUMMARY
    }

    /** The ranks there are: without a search all courses are of one. */
    List<Rank> ranks() {
        return filter.words().isEmpty() ? List.of(Rank.TITLE) : List.of(Rank.values());
    }

    Criteria of(Rank rank, List<Criteria> more) {
        var conditions = new ArrayList<Criteria>(more);
        if (!filter.words().isEmpty()) {
            conditions.addAll(ranked(rank));
        }
        conditions.addAll(choices());
        var offered = where("published.audience")
                .in(path.stream().map(UnitId::value).toList())
                .and("archivedAt")
                .isNull();
        return conditions.isEmpty() ? offered : offered.andOperator(conditions);
    }

    private List<Criteria> ranked(Rank rank) {
        var inTitle = new Criteria().andOperator(words("published.titleWords"));
        return switch (rank) {
            case TITLE -> List.of(inTitle);
            case SUMMARY -> {
                var found = words("published.words");
                found.add(new Criteria().norOperator(inTitle));
                yield found;
            }
        };
    }

    /** All but the last are whole words; that one may still be being typed. */
    private List<Criteria> words(String field) {
        var words = filter.words();
        var found = new ArrayList<Criteria>();
        for (var word : words.subList(0, words.size() - 1)) {
            found.add(where(field).is(word));
        }
        found.add(where(field).regex("^" + Pattern.quote(words.getLast())));
        return found;
    }

    private List<Criteria> choices() {
        var chosen = new ArrayList<Criteria>();
        if (filter.area() != null) {
            chosen.add(where("published.settings.area").is(filter.area()));
        }
        if (filter.level() != null) {
            chosen.add(where("published.settings.level").is(filter.level()));
        }
        if (filter.mostMinutes() != null) {
            chosen.add(where("published.seconds").lte(filter.mostMinutes() * 60L));
        }
        if (filter.since() != null) {
            chosen.add(where("published.at").gte(filter.since()));
        }
        if (filter.only() != null) {
            chosen.add(where("_id").in(ids(filter.only())));
        }
        if (!filter.without().isEmpty()) {
            chosen.add(where("_id").nin(ids(filter.without())));
        }
        return chosen;
    }

    private static List<UUID> ids(Collection<CourseId> courses) {
        return courses.stream().map(CourseId::value).toList();
    }
}
