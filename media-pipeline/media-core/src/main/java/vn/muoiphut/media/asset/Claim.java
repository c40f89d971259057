package vn.muoiphut.media.asset;

/**
 * One worker's right to work on an asset, until it ends the work or stops renewing. Every write under a claim that
 * another worker has taken over is refused, so a worker that was thought dead cannot overwrite anything.
 *
 * @param attempt the how-many-th try of this version this is, beginning with 1
 * @param run counts every beginning of work on this asset, also those that do not count as attempts
 * @param token unlike that of every other claim
 */
public record Claim(MediaAsset asset, int attempt, int run, String token) {

    /** Below which this run puts what it makes, so that two runs never mix their files. */
    public String folder() {
        return asset.folder() + run + "/";
    }

    /** Where the run before this one, if there was one, has put what it made. */
    public String folderBefore() {
        return asset.folder() + (run - 1) + "/";
    }
}
