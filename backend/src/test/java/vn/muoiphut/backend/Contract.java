package vn.muoiphut.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Reads the contract, so that a test can walk all of it. */
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /**
     * One operation.
     *
     * @param body an example of what it takes, null when it takes nothing
     * @param bodyType its content type
     * @param isOpen whether it can be called without signing in
     */
    record Operation(String id, String method, String path, Object body, String bodyType, boolean isOpen) {

        /** The path with these values; every other variable gets an id that nobody has. */
        String with(Map<String, String> values) {
            var filled = path;
            for (var value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled.replaceAll("\\{[a-zA-Z]*Id}", UUID.randomUUID().toString())
                    .replace("{language}", "vi")
                    .replace("{rendition}", "240p")
                    .replace("{token}", "AAAA");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private final Map<String, Object> document;

    private Contract(Map<String, Object> document) {
        this.document = document;
    }

    static Contract read() {
        try (var file = Contract.class.getResourceAsStream("/vn/muoiphut/api/openapi.yaml")) {
            return new Contract(new Yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        at(document, "paths")
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, map(operation)));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, String method, Map<String, Object> operation) {
        var isOpen = operation.get("security") instanceof List<?> ways && ways.isEmpty();
        var body = operation.containsKey("requestBody") ? body(at(operation, "requestBody", "content")) : null;
        var bodyType = body == null
                ? ""
                : at(operation, "requestBody", "content").keySet().iterator().next();
        return new Operation(
                operation.get("operationId").toString(), method.toUpperCase(Locale.ROOT), path, body, bodyType, isOpen);
    }

    private Object body(Map<String, Object> contents) {
        var content = map(contents.values().iterator().next());
        return example(at(content, "schema"));
    }

    /** The least that a schema takes. */
    private Object example(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return example(at(document, reference.substring(2).split("/")));
        }
        if (schema.get("enum") instanceof List<?> values) {
            return values.getFirst();
        }
        return switch (schema.get("type").toString()) {
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "boolean" -> false;
            case "integer", "number" -> schema.getOrDefault("minimum", 1);
            default -> text(schema);
        };
    }

    private Map<String, Object> object(Map<String, Object> schema) {
        var example = new TreeMap<String, Object>();
        if (schema.get("required") instanceof List<?> names) {
            names.forEach(name -> example.put(name.toString(), example(at(schema, "properties", name.toString()))));
        }
        return example;
    }

    private List<Object> list(Map<String, Object> schema) {
        var count = (int) schema.getOrDefault("minItems", 0);
        return Stream.generate(() -> example(at(schema, "items"))).limit(count).toList();
    }

    private static String text(Map<String, Object> schema) {
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> "2026-01-01T00:00:00Z";
            default ->
                "^[a-z]{2}$".equals(schema.get("pattern"))
                        ? "vi"
                        : "0".repeat((int) schema.getOrDefault("minLength", 1));
        };
    }

    private static Map<String, Object> at(Map<String, Object> from, String... steps) {
        var found = from;
        for (var step : steps) {
            found = map(found.get(step));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
