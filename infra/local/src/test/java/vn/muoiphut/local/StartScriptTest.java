package vn.muoiphut.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script on a machine that has next to nothing. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final List<String> TOOLS =
            List.of("sh", "dirname", "readlink", "sed", "find", "head", "grep", "cut", "cat");

    @TempDir
    private Path machine;

    private Path script;

    @BeforeEach
    void furnish() throws IOException {
        script = machine.resolve("clone/infra/local/start");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("start"), script);
        Files.createDirectories(machine.resolve("bin"));
        for (var tool : TOOLS) {
            for (var folder : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
                var link = machine.resolve("bin").resolve(tool);
                if (Files.exists(folder.resolve(tool)) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, folder.resolve(tool));
                }
            }
        }
    }

    @Test
    void asksForAJdk() throws Exception {
        assertThat(run(Map.of("MUOIPHUT_JDKS", ""))).isEqualTo("""
                        1
                        Cần JDK 25 trở lên (không tìm thấy); hãy cài đặt, hoặc chỉ thư mục của nó bằng biến JAVA_HOME.
                        A JDK 25 or newer is needed (none was found); install one, or say where it is by JAVA_HOME.
                        """);
    }

    @Test
    void asksForNode() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", System.getProperty("java.home")))).isEqualTo("""
                        1
                        Cần Node.js 20 trở lên cùng với npm để dựng ứng dụng web; hãy cài đặt rồi chạy lại.
                        Node.js 20 or newer with npm is needed to build the web application; install it and run this again.
                        """);
    }

    /** Its exit code and what it said. */
    private String run(Map<String, String> environment) throws Exception {
        var builder =
                new ProcessBuilder(machine.resolve("bin/sh").toString(), script.toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("HOME", machine.toString());
        var process = builder.start();
        try (var said = process.inputReader()) {
            var text = said.readAllAsString();
            return process.waitFor() + "\n" + text;
        }
    }
}
