package vn.muoiphut.backend.shared;

import java.util.List;

/**
 * One value that breaks the contract.
 *
 * @param field path of the value in the body, or name of the parameter
 * @param code what is wrong with it; its text is {@code field.CODE} in the message files
 * @param arguments what the text mentions, such as a line number
 */
public record InvalidField(String field, String code, List<Object> arguments) {

    public InvalidField {
        arguments = List.copyOf(arguments);
    }

    public InvalidField(String field, String code) {
        this(field, code, List.of());
    }
}
