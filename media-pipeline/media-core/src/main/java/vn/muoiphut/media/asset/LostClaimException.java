package vn.muoiphut.media.asset;

/** The asset was taken over by another worker, or is not wanted any more: stop working on it. */
public final class LostClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostClaimException(AssetId id) {
        super("the claim on asset " + id + " is lost");
    }
}
