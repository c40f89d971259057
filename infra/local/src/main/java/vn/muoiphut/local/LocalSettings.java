package vn.muoiphut.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * How one platform is started.
 *
 * @param dataDirectory everything that is kept lies below it
 * @param port the web application and the API; 0, here and below, is any free port
 * @param s3Port the media store
 * @param identityPort the sign-in
 * @param mongoPort the documents
 * @param samples whether an empty platform gets its demo units, people and courses
 * @param further settings of backend and worker, handed on as they are
 */
public record LocalSettings(
        Path dataDirectory,
        int port,
        int s3Port,
        int identityPort,
        int mongoPort,
        boolean samples,
        Map<String, String> further) {

    public LocalSettings {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        further = Map.copyOf(further);
    }

    /** The same with every 0 replaced by a port that is free now. */
    LocalSettings withChosenPorts() {
        return new LocalSettings(
                dataDirectory,
                Ports.chosen(port),
                Ports.chosen(s3Port),
                Ports.chosen(identityPort),
                Ports.chosen(mongoPort),
                samples,
                further);
    }
}
