package vn.muoiphut.media.upload;

import java.util.List;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.storage.UploadedPart;

/**
 * How the bytes of an asset are sent, and which of them are there.
 *
 * @param partBytes the size of every part but the last
 * @param partCount how many parts there are in all, numbered from 1
 * @param arrived the parts that the store has, in the order of their numbers
 */
public record UploadPlan(MediaAsset asset, long partBytes, int partCount, List<UploadedPart> arrived) {

    /** The size that a part has. */
    public long bytesOf(int number) {
        return number < partCount ? partBytes : asset.source().bytes() - partBytes * (partCount - 1);
    }

    /** Whether every part is there at its right size. */
    public boolean complete() {
        return arrived.size() == partCount && arrived.stream().allMatch(part -> part.bytes() == bytesOf(part.number()));
    }
}
