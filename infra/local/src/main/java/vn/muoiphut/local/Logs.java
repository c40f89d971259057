package vn.muoiphut.local;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One log of all parts, in the data folder; the console is for people. */
final class Logs {

    private Logs() {}

    /** To be called before anything logs. */
    static void in(Path folder) {
        System.setProperty("muoiphut.logs", folder.toString());
        // Each of the three Spring contexts would otherwise set logging up anew, for itself.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
