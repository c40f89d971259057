package vn.muoiphut.backend.lesson.search;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.FoundLessonPage;
import vn.muoiphut.api.model.FoundPlace;
import vn.muoiphut.backend.course.CourseMapper;
import vn.muoiphut.backend.lesson.search.LessonSearch.Hit;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.WireMapping;

/** What was found, as it is on the wire. */
@Mapper(config = WireMapping.class, uses = CourseMapper.class)
interface SearchMapper {

    @Mapping(target = "lessonId", source = "found.text.lesson")
    @Mapping(target = "courseId", source = "course.id")
    @Mapping(target = "courseTitle", source = "course.title")
    @Mapping(
            target = "lessonTitle",
            expression = "java(hit.course().lesson(hit.found().text().lesson()).orElseThrow().title())")
    @Mapping(target = "place", source = "found.place")
    @Mapping(target = "language", source = "found.text.language")
    @Mapping(target = "second", source = "found.spoken.second")
    @Mapping(target = "text", source = "found.spoken.text")
    vn.muoiphut.api.model.FoundLesson toWire(Hit hit);

    FoundPlace toPlace(FoundLesson.Place place);

    default FoundLessonPage toPage(Page<Hit> page) {
        return new FoundLessonPage(page.items().stream().map(this::toWire).toList(), page.nextText());
    }
}
