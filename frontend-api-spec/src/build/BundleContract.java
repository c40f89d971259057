import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Makes one file of the contract: {@code java BundleContract.java openapi.yaml bundled.yaml}.
 *
 * <p>The parser of openapi-generator loses the names of schemas that are spread over files (it inlines them as
 * {@code ListCourses200ResponseItemsInner}), so it is given a single file in which every reference begins with
 * {@code #/components/}. What the root file names by a reference is put in its place; a reference to a thing that the
 * root file does not name is an error.
 */
class BundleContract {
    private final Path root;
    private final Map<Path, Map<String, Object>> files = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    BundleContract(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    static void main(String[] args) throws IOException {
        var bundled = new BundleContract(Path.of(args[0])).bundle();
        var target = Path.of(args[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        var settings = DumpSettings.builder().setWidth(200).build();
        Files.writeString(target, new Dump(settings).dumpToString(bundled));
    }

    private Object bundle() {
        var contract = load(root);
        var components = children(contract.get("components"));
        components.forEach((section, all) -> children(all).forEach((name, node) -> {
            if (reference(node) instanceof String ref) {
                names.put(absolute(ref, root), "#/components/" + section + "/" + name);
            }
        }));
        var result = new LinkedHashMap<String, Object>(contract);
        result.replaceAll((key, node) -> switch (key) {
            case "paths" -> withTargetsInPlace(node);
            case "components" -> mapped(node, this::withTargetsInPlace);
            default -> node;
        });
        return result;
    }

    private Object withTargetsInPlace(Object entries) {
        return mapped(entries, entry -> {
            if (reference(entry) instanceof String ref && !ref.startsWith("#")) {
                var absolute = absolute(ref, root);
                return rewritten(target(absolute), fileOf(absolute));
            }
            return rewritten(entry, root);
        });
    }

    private Object rewritten(Object node, Path file) {
        return switch (node) {
            case Map<?, ?> map -> mapped(map, value -> rewritten(value, file));
            case List<?> list ->
                list.stream().map(value -> rewritten(value, file)).toList();
            case String text when text.matches("[^\\s#]*(\\.yaml)?#/\\S+") -> named(text, file);
            case null, default -> node;
        };
    }

    private String named(String ref, Path file) {
        var absolute = absolute(ref, file);
        if (fileOf(absolute).equals(root)) {
            target(absolute);
            return absolute.substring(absolute.indexOf('#'));
        }
        var name = names.get(absolute);
        if (name == null) {
            throw new IllegalStateException(file + ": " + ref + " is not named in " + root);
        }
        return name;
    }

    private Object target(String absolute) {
        Object node = load(fileOf(absolute));
        for (var step : absolute.substring(absolute.indexOf('#') + 2).split("/")) {
            node = children(node).get(step);
            if (node == null) {
                throw new IllegalStateException("Nothing is at " + absolute);
            }
        }
        return node;
    }

    private static String absolute(String ref, Path file) {
        var hash = ref.indexOf('#');
        var target =
                hash == 0 ? file : file.resolveSibling(ref.substring(0, hash)).normalize();
        return target + ref.substring(hash);
    }

    private static Path fileOf(String absolute) {
        return Path.of(absolute.substring(0, absolute.indexOf('#')));
    }

    private static Object reference(Object node) {
        return children(node).get("$ref");
    }

    private static Object mapped(Object node, UnaryOperator<Object> change) {
        var result = new LinkedHashMap<>(children(node));
        result.replaceAll((_, value) -> change.apply(value));
        return result;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> children(Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> load(Path file) {
        return files.computeIfAbsent(file, it -> {
            try {
                return (Map<String, Object>)
                        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(it));
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + it, e);
            }
        });
    }
}
