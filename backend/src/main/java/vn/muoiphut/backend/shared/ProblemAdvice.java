package vn.muoiphut.backend.shared;

import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.muoiphut.api.model.Problem;

/** The one place where what went wrong becomes an answer. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemMapper problems;

    ProblemAdvice(ProblemMapper problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused, Locale language) {
        return answer(problems.problem(refused.refusal(), language));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalidBody(MethodArgumentNotValidException e, Locale language) {
        return invalid(InvalidFields.of(e), language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalidParameters(HandlerMethodValidationException e, Locale language) {
        return invalid(InvalidFields.of(e), language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadableParameter(MethodArgumentTypeMismatchException e, Locale language) {
        return invalid(new Refusal.Invalid(e.getName(), "format"), language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingParameter(MissingServletRequestParameterException e, Locale language) {
        return invalid(new Refusal.Invalid(e.getParameterName(), "required"), language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadableBody(HttpMessageNotReadableException e, Locale language) {
        return invalid(InvalidFields.of(e), language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unavailable(DataAccessResourceFailureException e, Locale language) {
        log.warn("the database does not answer: {}", e.getMessage());
        return answer(problems.problem(new Refusal.Unavailable("unavailable"), language));
    }

    @ExceptionHandler
    ResponseEntity<Problem> undecodable(InvalidParameterException e, Locale language) {
        return answer(problems.problem(HttpStatus.BAD_REQUEST, "bad-request", language));
    }

    @ExceptionHandler
    void brokenOff(AsyncRequestNotUsableException e) {
        log.debug("the reader went away", e);
    }

    /** What Spring itself refuses, such as an unknown path or a wrong method; and everything that nobody foresaw. */
    @ExceptionHandler
    ResponseEntity<Problem> other(Exception e, Locale language) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.problem(status, ProblemCodes.of(status), language));
        }
        log.error("a request failed", e);
        return answer(problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", language));
    }

    private ResponseEntity<Problem> invalid(Refusal.Invalid invalid, Locale language) {
        return answer(problems.problem(invalid, language));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
