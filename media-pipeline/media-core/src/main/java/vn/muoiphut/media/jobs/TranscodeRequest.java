package vn.muoiphut.media.jobs;

import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * A turn at the queue of assets. It is named after the asset for whose sake it was made; the worker that gets it takes
 * the asset whose turn it is. JobRunr keeps the names of this class and its parts: do not rename them.
 */
public record TranscodeRequest(String assetId, int version) implements JobRequest {

    @Override
    public Class<TranscodeHandler> getJobRequestHandler() {
        return TranscodeHandler.class;
    }
}
