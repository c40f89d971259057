package vn.muoiphut.worker.transcode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * What something took, in seconds.
 *
 * @param children processor time, user and system, of the processes that it started
 * @param self processor time of this process meanwhile, in which the store and the database of the measurement run too
 * @param wall by the clock
 */
record Measured(double children, double self, double wall) {

    static Measured of(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        double children = childrenUntilNow();
        double self = selfUntilNow();
        work.call();
        return new Measured(childrenUntilNow() - children, selfUntilNow() - self, (System.nanoTime() - begun) / 1e9);
    }

    /** The mean of two runs of the same. */
    Measured meanWith(Measured other) {
        return new Measured((children + other.children) / 2, (self + other.self) / 2, (wall + other.wall) / 2);
    }

    /** Of all children that have ended, and of theirs: what getrusage(2) tells (proc(5): cutime, cstime, in hundredths). */
    private static double childrenUntilNow() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    private static double selfUntilNow() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
