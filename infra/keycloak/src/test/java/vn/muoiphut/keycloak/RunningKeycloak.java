package vn.muoiphut.keycloak;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak as it is delivered, with our extension and our realm, as a process on this machine; it keeps nothing. */
final class RunningKeycloak implements AutoCloseable {

    static final String CLIENT_SECRET = "secret-of-a-test";
    static final String PROVISIONING_SECRET = "another-secret-of-a-test";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path REALM = Path.of("realm", "muoiphut-realm.json");

    private final Path home;
    private final int port;
    private final Process process;

    private RunningKeycloak(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param home where the distribution was unpacked; what has been built into it once is used again
     * @param extension the jar of this module
     * @param application where the service that people sign in to will be
     */
    static RunningKeycloak start(Path home, Path extension, URI application) throws IOException {
        var built = home.resolve("providers").resolve("muoiphut.jar");
        if (!Files.exists(built) || Files.mismatch(extension, built) >= 0) {
            Files.copy(extension, built, StandardCopyOption.REPLACE_EXISTING);
            run(home, application, "build", "--db=dev-mem").waitForIn();
        }
        var imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.writeString(imports.resolve(REALM.getFileName()), realmWithPeople());
        var port = freePort();
        var process = run(
                home,
                application,
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port);
        process.readUntil("Listening on:");
        return new RunningKeycloak(home, port, process.process());
    }

    URI issuer() {
        return URI.create("http://localhost:" + port + "/realms/muoiphut");
    }

    private record Running(Process process, List<String> said) {

        void waitForIn() throws IOException {
            readUntil(null);
        }

        /** Reads on in the background, or the process would stop once nobody takes what it says. */
        void readUntil(String sign) throws IOException {
            var lines = new BufferedReader(process.inputReader());
            String line;
            while ((line = lines.readLine()) != null) {
                said.add(line);
                if (sign != null && line.contains(sign)) {
                    Thread.ofVirtual().start(() -> lines.lines().forEach(said::add));
                    return;
                }
            }
            if (sign != null || process.onExit().join().exitValue() != 0) {
                throw new IOException("Keycloak did not start:\n" + String.join("\n", said));
            }
        }
    }

    private static Running run(Path home, URI application, String... arguments) throws IOException {
        var command = Stream.concat(
                        Stream.of(home.resolve("bin").resolve("kc.sh").toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "MUOIPHUT_PUBLIC_URL",
                        application.toString(),
                        "MUOIPHUT_CLIENT_SECRET",
                        CLIENT_SECRET,
                        "MUOIPHUT_PROVISIONING_SECRET",
                        PROVISIONING_SECRET));
        return new Running(builder.start(), new ArrayList<>());
    }

    /** The realm as it is committed, and people, whom it must not have. */
    private static String realmWithPeople() throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, Object> realm = JSON.readValue(Files.readString(REALM), Map.class);
        realm.put(
                "users", Stream.of(TestPerson.values()).map(TestPerson::account).toList());
        return JSON.writeValueAsString(realm);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    @Override
    public String toString() {
        return "Keycloak in " + home;
    }
}
