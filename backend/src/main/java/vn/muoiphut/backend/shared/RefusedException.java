package vn.muoiphut.backend.shared;

/** Ends a use case with a "no" that its caller is told. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        // It is an answer and no fault: nobody reads its stack trace.
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public static RefusedException notFound() {
        return new RefusedException(new Refusal.NotFound());
    }

    public static RefusedException signedOut() {
        return new RefusedException(new Refusal.SignedOut());
    }

    public static RefusedException forbidden() {
        return new RefusedException(new Refusal.Forbidden());
    }

    public static RefusedException conflict(String code) {
        return new RefusedException(new Refusal.Conflict(code));
    }

    public static RefusedException unacceptable(String code) {
        return new RefusedException(new Refusal.Unacceptable(code));
    }

    public static RefusedException invalid(String field, String code) {
        return new RefusedException(new Refusal.Invalid(field, code));
    }
}
