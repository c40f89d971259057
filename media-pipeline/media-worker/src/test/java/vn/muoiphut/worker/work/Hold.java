package vn.muoiphut.worker.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One request that a {@link Gate} keeps back, so that a test can do something at exactly that moment. */
final class Hold {

    static final Hold NOTHING = beforeItIsSent("(?!)");

    private final Pattern request;
    private final boolean isAnswered;
    private final CountDownLatch reached = new CountDownLatch(1);

    private Hold(String request, boolean isAnswered) {
        this.request = Pattern.compile(request);
        this.isAnswered = isAnswered;
    }

    /** @param request a pattern that is found in its first line, such as {@code PUT /bucket/key} */
    static Hold beforeItIsSent(String request) {
        return new Hold(request, false);
    }

    /** The server has done what was asked; its answer is kept back. */
    static Hold beforeItIsAnswered(String request) {
        return new Hold(request, true);
    }

    boolean isMeant(String line, boolean answered) {
        return answered == isAnswered && request.matcher(line).find();
    }

    /** Keeps whoever is let through no further. */
    void keep() {
        reached.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isReached(long seconds) throws InterruptedException {
        return reached.await(seconds, TimeUnit.SECONDS);
    }
}
