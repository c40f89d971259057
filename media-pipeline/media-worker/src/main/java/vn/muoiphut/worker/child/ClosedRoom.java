package vn.muoiphut.worker.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The words before a command that lock it in, as far as this machine has the tools (util-linux): no network, death
 * together with its parent, limits of processor time, memory and file size, and a low priority.
 */
final class ClosedRoom {

    private static final List<String> NO_NETWORK = List.of("unshare", "--user", "--map-current-user", "--net", "--");
    private static final List<String> DIES_WITH_PARENT = List.of("setpriv", "--pdeathsig", "KILL", "--");

    private final FfmpegSettings settings;
    private final List<String> alone = new ArrayList<>();
    private final boolean limits;

    ClosedRoom(FfmpegSettings settings) {
        this.settings = settings;
        if (works(NO_NETWORK)) {
            alone.addAll(NO_NETWORK);
        }
        if (works(DIES_WITH_PARENT)) {
            alone.addAll(DIES_WITH_PARENT);
        }
        limits = works(List.of("prlimit", "--core=0", "--"));
    }

    /** Between being asked to end and being ended by the system. */
    private static final int CPU_GRACE_SECONDS = 2;

    List<String> around(List<String> command, Budget budget) {
        var all = new ArrayList<>(alone);
        if (limits) {
            long cpu = budget.cpu().toSeconds();
            all.addAll(List.of(
                    "prlimit",
                    "--cpu=%d:%d".formatted(cpu, cpu + CPU_GRACE_SECONDS),
                    "--as=" + settings.memory().toBytes(),
                    "--fsize=" + settings.output().toBytes(),
                    "--core=0",
                    "--"));
        }
        all.addAll(List.of("nice", "-n", Integer.toString(settings.niceness())));
        all.addAll(command);
        return all;
    }

    /** Whether files can be kept from the network and in their limits. */
    boolean isClosed() {
        return limits && alone.size() == NO_NETWORK.size() + DIES_WITH_PARENT.size();
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
