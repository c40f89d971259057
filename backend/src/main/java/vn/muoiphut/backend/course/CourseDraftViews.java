package vn.muoiphut.backend.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Units;

/** Finds the names of what a course mentions. */
@Component
class CourseDraftViews {

    private final CourseStore store;
    private final Units units;
    private final Members members;

    CourseDraftViews(CourseStore store, Units units, Members members) {
        this.store = store;
        this.units = units;
        this.members = members;
    }

    CourseDraftView of(CourseDraft draft) {
        var settings = draft.settings();
        var courses = store.findAll(settings.prerequisites()).stream()
                .collect(Collectors.toMap(CourseDraft::id, Function.identity()));
        var audience = units.findAll(settings.audience());
        var people = new HashSet<>(draft.trainers());
        var by = draft.edited().by();
        if (by != null) {
            people.add(by);
        }
        var known = members.findAll(people);
        var editor = by == null ? null : known.get(by);
        return new CourseDraftView(
                draft,
                units.get(draft.owner()),
                present(settings.prerequisites(), courses),
                present(settings.audience(), audience),
                present(draft.trainers(), known).stream()
                        .sorted(Comparator.comparing(Member::name))
                        .toList(),
                editor == null ? null : editor.name());
    }

    private static <K, V> List<V> present(Collection<K> keys, Map<K, V> known) {
        return keys.stream().filter(known::containsKey).map(known::get).toList();
    }
}
