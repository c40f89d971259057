package vn.muoiphut.worker.work;

import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.worker.child.Ffmpeg;

/**
 * One attempt at one asset.
 *
 * @param ffmpeg works in the scratch folder
 * @param patience with the store and the database, as long as the claim holds
 */
record Attempt(Claim claim, Scratch scratch, Ffmpeg ffmpeg, Patience patience) {}
