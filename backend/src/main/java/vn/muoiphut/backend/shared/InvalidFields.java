package vn.muoiphut.backend.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Which values of a request break the contract, and how. */
final class InvalidFields {

    /** Our codes for the constraints of the contract. */
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "Size", "size",
            "Pattern", "format",
            "DecimalMin", "range",
            "DecimalMax", "range",
            "Min", "range",
            "Max", "range");

    private InvalidFields() {}

    static Refusal.Invalid of(MethodArgumentNotValidException e) {
        return new Refusal.Invalid(ofBody(e.getBindingResult()).toList());
    }

    static Refusal.Invalid of(HandlerMethodValidationException e) {
        return new Refusal.Invalid(e.getParameterValidationResults().stream()
                .flatMap(InvalidFields::fields)
                .toList());
    }

    static Refusal.Invalid of(HttpMessageNotReadableException e) {
        if (e.getMostSpecificCause() instanceof RefusedException refused
                && refused.refusal() instanceof Refusal.Invalid invalid) {
            return invalid;
        }
        if (e.getCause() instanceof DatabindException databind
                && !databind.getPath().isEmpty()) {
            return new Refusal.Invalid(path(databind.getPath()), "format");
        }
        return new Refusal.Invalid("", "unreadable");
    }

    private static Stream<InvalidField> fields(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return ofBody(body);
        }
        var name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new InvalidField(name == null ? "" : name, code(error)));
    }

    private static Stream<InvalidField> ofBody(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> new InvalidField(error instanceof FieldError field ? field.getField() : "", code(error)));
    }

    private static String code(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? "format" : CODES.getOrDefault(codes[codes.length - 1], "format");
    }

    private static String path(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
