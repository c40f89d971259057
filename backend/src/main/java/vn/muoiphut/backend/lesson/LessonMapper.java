package vn.muoiphut.backend.lesson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.CaptionTrack;
import vn.muoiphut.api.model.Video;
import vn.muoiphut.backend.course.CourseMapper;
import vn.muoiphut.backend.shared.WireMapping;

/** Lessons as they are on the wire. */
@Mapper(config = WireMapping.class, uses = CourseMapper.class)
interface LessonMapper {

    @Mapping(target = "version", source = "lesson.version")
    @Mapping(target = "courseId", source = "lesson.course")
    @Mapping(target = "video", source = "video")
    vn.muoiphut.api.model.LessonDraft toDraft(LessonDraft lesson, @Nullable Video video);

    default List<CaptionTrack> toTracks(Map<String, LessonDraft.Captions> captions) {
        return captions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(track -> new CaptionTrack(track.getKey(), track.getValue().cueCount()))
                .toList();
    }
}
