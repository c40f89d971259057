package vn.muoiphut.worker;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A media worker as a process. As many as are wanted share one queue. */
public final class WorkerApplication {

    private WorkerApplication() {}

    /** A worker that can be started in any JVM. Its settings are in {@code media-worker.yaml} beside the usual places. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(WorkerConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=media-worker");
    }

    static void main(String[] arguments) {
        builder().run(arguments);
    }
}
