package vn.muoiphut.backend.lesson.search;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.SearchApi;
import vn.muoiphut.api.model.FoundLessonPage;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.shared.Cursor;

@RestController
class LessonSearchController implements SearchApi {

    private static final int MOST_HITS = 50;

    private final Actors actors;
    private final LessonSearch search;
    private final SearchMapper mapper;

    LessonSearchController(Actors actors, LessonSearch search, SearchMapper mapper) {
        this.actors = actors;
        this.search = search;
        this.mapper = mapper;
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<FoundLessonPage> searchLessons(String words, @Nullable String after, Integer limit) {
        var page = search.find(actors.current(), words, Cursor.parse(after, 2), Math.min(limit, MOST_HITS));
        return ResponseEntity.ok(mapper.toPage(page));
    }
}
