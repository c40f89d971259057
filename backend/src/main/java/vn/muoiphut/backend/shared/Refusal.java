package vn.muoiphut.backend.shared;

import java.util.List;

/**
 * Why a request is not carried out. Each has a stable code that clients decide by; its texts stand in the message files
 * of the slice, as {@code CODE.title} and {@code CODE.detail}.
 */
public sealed interface Refusal {

    /** Stable, lower case, dotted: {@code conflict.version}. */
    String code();

    /** It does not exist, or the reader may not know that it does. */
    record NotFound() implements Refusal {
        @Override
        public String code() {
            return "not-found";
        }
    }

    /** Nobody has signed in, or no longer. */
    record SignedOut() implements Refusal {
        @Override
        public String code() {
            return "auth.required";
        }
    }

    /** The reader is known, and may not do this. */
    record Forbidden(String code) implements Refusal {
        public Forbidden() {
            this("auth.forbidden");
        }
    }

    /** It does not fit what is there now: somebody else was faster, or a state does not allow it. */
    record Conflict(String code) implements Refusal {}

    /** The request is well formed, but a rule of the business refuses it, perhaps because of things that it names. */
    record Unacceptable(String code, List<InvalidField> fields) implements Refusal {

        public Unacceptable {
            fields = List.copyOf(fields);
        }

        public Unacceptable(String code) {
            this(code, List.of());
        }
    }

    /** What was sent is more than is taken. */
    record TooLarge(String code) implements Refusal {}

    /** Some of what was sent breaks the contract. */
    record Invalid(List<InvalidField> fields) implements Refusal {

        public Invalid {
            fields = List.copyOf(fields);
        }

        public Invalid(String field, String code) {
            this(List.of(new InvalidField(field, code)));
        }

        @Override
        public String code() {
            return "invalid";
        }
    }

    /** A part that the service needs does not answer just now; the same request may succeed later. */
    record Unavailable(String code) implements Refusal {}
}
