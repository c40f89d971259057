package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Refusals in the form of the protocol. Everything else is answered as everywhere. */
@RestControllerAdvice(basePackageClasses = ScimProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScimProblems {

    private final MessageSource texts;

    ScimProblems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ScimException e) {
        var error = e.getScimError();
        return ScimAnswers.error(error.getStatus(), error.getScimType(), error.getDetail());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedException e, Locale language) {
        var code = e.refusal().code();
        var text = texts.getMessage("problem." + code + ".title", null, code, language);
        return switch (e.refusal()) {
            case Refusal.NotFound _ -> ScimAnswers.error(404, null, text);
            case Refusal.SignedOut _ -> ScimAnswers.error(401, null, text);
            case Refusal.Forbidden _ -> ScimAnswers.error(403, null, text);
            case Refusal.Conflict _ -> ScimAnswers.error(409, code.endsWith("-taken") ? "uniqueness" : null, text);
            case Refusal.Unacceptable _ -> ScimAnswers.error(400, "invalidValue", text);
            case Refusal.Invalid _ -> ScimAnswers.error(400, "invalidValue", text);
            case Refusal.TooLarge _ -> ScimAnswers.error(413, null, text);
            case Refusal.Unavailable _ -> ScimAnswers.error(503, null, text);
        };
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(MethodArgumentTypeMismatchException e) {
        return e.getParameter().getParameterType().equals(UUID.class)
                ? ScimAnswers.error(404, null, "There is no such resource.")
                : ScimAnswers.error(400, "invalidValue", e.getName());
    }
}
