package vn.muoiphut.backend.quiz.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.QuestionFilesApi;
import vn.muoiphut.api.model.QuestionFormat;
import vn.muoiphut.api.model.QuestionImport;
import vn.muoiphut.api.model.QuestionNotes;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.quiz.Quizzes;
import vn.muoiphut.backend.quiz.question.Question;

@RestController
class ExchangeController implements QuestionFilesApi {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Actors actors;
    private final Quizzes quizzes;
    private final QuestionFiles files;
    private final ExchangeMapper mapper;

    ExchangeController(Actors actors, Quizzes quizzes, QuestionFiles files, ExchangeMapper mapper) {
        this.actors = actors;
        this.quizzes = quizzes;
        this.files = files;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<QuestionImport> readQuestions(Resource body, String fileName) {
        try {
            var reading = files.read(body.getContentAsByteArray());
            return ResponseEntity.ok(mapper.toWire(reading, LocaleContextHolder.getLocale()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Resource> getQuestionTemplate() {
        var workbook = files.write(
                vn.muoiphut.backend.quiz.exchange.QuestionFormat.XLSX,
                Examples.questions(),
                mapper.guide(LocaleContextHolder.getLocale()));
        return attachment("mau-cau-hoi.xlsx", XLSX, workbook);
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Resource> exportQuiz(UUID lessonId, @Nullable QuestionFormat format) {
        var wanted = ExchangeMapper.toDomain(format);
        var content = files.write(wanted, questions(lessonId), mapper.guide(LocaleContextHolder.getLocale()));
        return attachment("cau-hoi" + wanted.ending(), MediaType.APPLICATION_OCTET_STREAM, content);
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<QuestionNotes> checkQuizExport(UUID lessonId, @Nullable QuestionFormat format) {
        var notes = Foreign.to(ExchangeMapper.toDomain(format), questions(lessonId));
        return ResponseEntity.ok(mapper.toWire(notes, LocaleContextHolder.getLocale()));
    }

    private List<Question> questions(UUID lesson) {
        return quizzes.getFor(actors.current(), new LessonId(lesson)).questions();
    }

    private static ResponseEntity<Resource> attachment(String name, MediaType type, byte[] content) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(type)
                .body(new ByteArrayResource(content));
    }
}
