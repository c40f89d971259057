package vn.muoiphut.media.asset;

/**
 * One worker's right to work on an asset, until it ends the work or stops renewing. Every write under a claim that
 * another worker has taken over is refused, so a worker that was thought dead cannot overwrite anything.
 *
 * @param attempt the how-many-th try of this version this is, beginning with 1
 * @param token unlike that of every other claim
 */
public record Claim(MediaAsset asset, int attempt, String token) {

    /** Below which this attempt puts what it makes, so that two attempts never mix their files. */
    public String folder() {
        return asset.folder() + attempt + "/";
    }
}
