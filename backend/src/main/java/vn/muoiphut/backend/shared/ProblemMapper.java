package vn.muoiphut.backend.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.muoiphut.api.model.FieldProblem;
import vn.muoiphut.api.model.Problem;

/** Puts a refusal into words (RFC 9457). */
@Component
class ProblemMapper {

    private static final Logger log = LoggerFactory.getLogger(ProblemMapper.class);
    private static final String TYPE = "urn:muoiphut:problem:";

    /** A problem as it is sent. */
    record Written(int status, String json) {}

    private final MessageSource texts;
    private final JsonMapper json;

    ProblemMapper(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    Written written(Refusal refusal, Locale language) {
        return written(problem(refusal, language));
    }

    Written written(HttpStatus status, String code, Locale language) {
        return written(problem(status, code, language));
    }

    Problem problem(Refusal refusal, Locale language) {
        return switch (refusal) {
            case Refusal.NotFound no -> problem(HttpStatus.NOT_FOUND, no.code(), language);
            case Refusal.SignedOut no -> problem(HttpStatus.UNAUTHORIZED, no.code(), language);
            case Refusal.Forbidden no -> problem(HttpStatus.FORBIDDEN, no.code(), language);
            case Refusal.Conflict no -> problem(HttpStatus.CONFLICT, no.code(), language);
            case Refusal.Unacceptable no ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        no.code(),
                        no.fields().isEmpty() ? null : fields(no.fields(), language),
                        language);
            case Refusal.TooLarge no -> problem(HttpStatus.CONTENT_TOO_LARGE, no.code(), language);
            case Refusal.Unavailable no -> problem(HttpStatus.SERVICE_UNAVAILABLE, no.code(), language);
            case Refusal.Invalid no ->
                problem(HttpStatus.BAD_REQUEST, no.code(), fields(no.fields(), language), language);
        };
    }

    Problem problem(HttpStatus status, String code, Locale language) {
        return problem(status, code, null, language);
    }

    private Problem problem(HttpStatus status, String code, @Nullable List<FieldProblem> fields, Locale language) {
        var title = text("problem." + code + ".title", new Object[0], language);
        var detail = texts.getMessage("problem." + code + ".detail", null, null, language);
        return new Problem(TYPE + code, title, status.value(), code, detail, fields);
    }

    private Written written(Problem problem) {
        return new Written(problem.status(), json.writeValueAsString(problem));
    }

    private List<FieldProblem> fields(List<InvalidField> fields, Locale language) {
        return fields.stream()
                .map(field -> new FieldProblem(
                        field.field(),
                        field.code(),
                        text("field." + field.code(), field.arguments().toArray(), language)))
                .toList();
    }

    /** A text that somebody forgot makes an answer poorer, and must not make another one of it. */
    private String text(String name, Object[] arguments, Locale language) {
        var text = texts.getMessage(name, arguments, null, language);
        if (text == null) {
            log.error("there is no text {}", name);
            return texts.getMessage("problem.bad-request.title", null, language);
        }
        return text;
    }
}
