package vn.muoiphut.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.muoiphut.backend.identity.Role;

/** Reads {@code rights.txt}: who may call which operation about what. */
final class RightsTable {

    /** Where something is, as seen from the unit of whoever calls. */
    enum Where {
        CHILD,
        OWN,
        SIBLING,
        PARENT
    }

    /** What a role may do: everywhere, nowhere, in some places, or as far as it gets without the thing that it is about. */
    record Cell(String text) {

        private static final Set<String> WITHOUT_PLACE = Set.of("+", "-", "~");

        Cell {
            if (!WITHOUT_PLACE.contains(text) && !text.matches("p?o?c?s?")) {
                throw new IllegalArgumentException("rights.txt says " + text);
            }
        }

        boolean dependsOnThePlace() {
            return !WITHOUT_PLACE.contains(text);
        }

        boolean allows(Where where) {
            return text.equals("+")
                    || text.contains(where.name().substring(0, 1).toLowerCase(Locale.ROOT));
        }
    }

    private final Map<String, Map<Role, Cell>> rows = new HashMap<>();

    static RightsTable read() {
        var table = new RightsTable();
        try (var file = Objects.requireNonNull(RightsTable.class.getResourceAsStream("/rights.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        var words = line.strip().split("\\s+");
        var cells = new HashMap<Role, Cell>();
        for (var role : Role.values()) {
            cells.put(role, new Cell(words[1 + role.ordinal()]));
        }
        if (words.length != 1 + Role.values().length || rows.put(words[0], cells) != null) {
            throw new IllegalArgumentException("rights.txt: " + Arrays.toString(words));
        }
    }

    List<String> operations() {
        return List.copyOf(rows.keySet());
    }

    Cell cell(String operation, Role role) {
        return rows.get(operation).get(role);
    }
}
