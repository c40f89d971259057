package vn.muoiphut.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads how to start: an option {@code --port=8080} counts more than the environment's {@code MUOIPHUT_PORT}, and that
 * more than a line {@code port=8080} of {@code muoiphut.properties} in the data folder.
 */
final class SettingsReader {

    static final String FILE_NAME = "muoiphut.properties";

    private static final String DATA_DIR = "data-dir";
    private static final String SETTINGS = "settings";
    private static final String HANDED_ON = "muoiphut.";

    private static final Map<String, String> DEFAULTS = Map.of(
            "port", "8080",
            "s3-port", "9000",
            "identity-port", "9090",
            "mongo-port", "27117",
            "samples", "true");

    private static final Set<String> PLACES = Set.of(DATA_DIR, SETTINGS);

    private SettingsReader() {}

    static LocalSettings read(Map<String, String> environment, String... arguments) throws StartProblem {
        var given = new HashMap<>(fromEnvironment(environment));
        given.putAll(fromOptions(arguments));
        var data = Path.of(given.getOrDefault(DATA_DIR, "data"));
        var file = given.containsKey(SETTINGS) ? Path.of(given.get(SETTINGS)) : data.resolve(FILE_NAME);
        var all = new HashMap<>(DEFAULTS);
        if (given.containsKey(SETTINGS) || Files.exists(file)) {
            all.putAll(fromFile(file));
        }
        all.putAll(given);
        return new LocalSettings(
                data,
                port(all, "port"),
                port(all, "s3-port"),
                port(all, "identity-port"),
                port(all, "mongo-port"),
                bool(all, "samples"),
                handedOn(all));
    }

    private static Map<String, String> fromEnvironment(Map<String, String> environment) {
        var found = new HashMap<String, String>();
        for (var name : withPlaces()) {
            var value = environment.get("MUOIPHUT_" + name.replace('-', '_').toUpperCase(Locale.ROOT));
            if (value != null) {
                found.put(name, value);
            }
        }
        return found;
    }

    private static Map<String, String> fromOptions(String... arguments) throws StartProblem {
        var found = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (parts.length < 2 || !isKnown(name, true)) {
                throw new StartProblem(
                        "Không có tùy chọn “%s”; các tùy chọn: %s.".formatted(argument, options()),
                        "There is no option \"%s\"; the options are: %s.".formatted(argument, options()));
            }
            found.put(name, parts[1]);
        }
        return found;
    }

    private static Map<String, String> fromFile(Path file) throws StartProblem {
        var read = new Properties();
        try {
            read.load(new StringReader(Files.readString(file)));
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw broken(file, "không đọc được", "it cannot be read as text of settings");
        } catch (IOException e) {
            throw broken(file, "không mở được", "it cannot be opened");
        }
        var found = new HashMap<String, String>();
        for (var name : read.stringPropertyNames()) {
            if (!isKnown(name, false)) {
                throw broken(file, "không có thiết lập “" + name + "”", "there is no setting \"" + name + "\"");
            }
            found.put(name, read.getProperty(name).strip());
        }
        return found;
    }

    private static boolean isKnown(String name, boolean withPlaces) {
        return DEFAULTS.containsKey(name) || name.startsWith(HANDED_ON) || (withPlaces && PLACES.contains(name));
    }

    private static int port(Map<String, String> all, String name) throws StartProblem {
        var value = Objects.requireNonNull(all.get(name));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw wrong(name, value, "một số từ 0 đến 65535", "a number from 0 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static boolean bool(Map<String, String> all, String name) throws StartProblem {
        var value = Objects.requireNonNull(all.get(name));
        if (!Set.of("true", "false").contains(value)) {
            throw wrong(name, value, "true hoặc false", "true or false");
        }
        return Boolean.parseBoolean(value);
    }

    private static Map<String, String> handedOn(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(HANDED_ON))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static StartProblem wrong(String name, String value, String vietnamese, String english) {
        return new StartProblem(
                "Thiết lập “%s” phải là %s, không phải “%s”.".formatted(name, vietnamese, value),
                "The setting \"%s\" must be %s, not \"%s\".".formatted(name, english, value));
    }

    private static StartProblem broken(Path file, String vietnamese, String english) {
        return new StartProblem(
                "Tệp thiết lập %s bị hỏng: %s.".formatted(file, vietnamese),
                "The settings file %s is broken: %s.".formatted(file, english));
    }

    private static Set<String> withPlaces() {
        return Stream.concat(DEFAULTS.keySet().stream(), PLACES.stream()).collect(Collectors.toSet());
    }

    private static String options() {
        return withPlaces().stream().sorted().map(name -> "--" + name + "=…").collect(Collectors.joining(" "));
    }
}
