package vn.muoiphut.backend.shared;

import org.springframework.http.HttpStatus;

/** The codes of what is refused before a rule of ours is asked. */
final class ProblemCodes {

    private ProblemCodes() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "auth.required";
            case FORBIDDEN -> "auth.forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONTENT_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is5xxServerError() ? "internal" : "bad-request";
        };
    }
}
