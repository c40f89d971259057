package vn.muoiphut.worker.chunk;

import vn.muoiphut.media.asset.AssetId;

/**
 * One stretch of one asset, in the hands of one worker until it ends the work or stops renewing.
 *
 * @param asset whose it is
 * @param version of the asset
 * @param source the key of the source in the store
 * @param folder below which the plan is in the store, and what is made of all chunks of it
 * @param index which stretch of the plan
 * @param token unlike that of whoever else had it
 */
public record Chunk(AssetId asset, int version, String source, String folder, int index, String token) {}
