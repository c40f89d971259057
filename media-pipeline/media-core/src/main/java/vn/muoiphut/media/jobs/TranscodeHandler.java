package vn.muoiphut.media.jobs;

import java.util.concurrent.Callable;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;

/** What a media worker does with its turn. JobRunr keeps the name of this class: do not rename it. */
public final class TranscodeHandler implements JobRequestHandler<TranscodeRequest> {

    private final Callable<?> turn;

    /** @param turn works on one asset, or on none when none waits; its exception asks for another turn after a while */
    public TranscodeHandler(Callable<?> turn) {
        this.turn = turn;
    }

    @Override
    @Job(name = "Transcode", retries = 20)
    public void run(TranscodeRequest request) throws Exception {
        turn.call();
    }
}
