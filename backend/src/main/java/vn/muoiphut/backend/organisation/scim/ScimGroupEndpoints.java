package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.organisation.tree.Tree;
import vn.muoiphut.backend.shared.Ids;

/** Groups are units. A new one is below the topmost unit until an administrator moves it; a deleted one is closed. */
@RestController
@RequestMapping(ScimAnswers.BASE + "/Groups")
class ScimGroupEndpoints {

    private static final Set<String> FILTERS = Set.of("displayname", "externalid", "id");

    private final Units units;
    private final Tree tree;
    private final ScimGroups groups;
    private final Ids ids;

    ScimGroupEndpoints(Units units, Tree tree, ScimGroups groups, Ids ids) {
        this.units = units;
        this.tree = tree;
        this.groups = groups;
        this.ids = ids;
    }

    @GetMapping
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> listGroups(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "50") int count)
            throws ScimException {
        if (filter != null) {
            var wanted = ScimFilters.parse(filter, FILTERS);
            var found = switch (wanted.attribute()) {
                case "externalid" -> units.findByCode(wanted.value()).stream().toList();
                case "displayname" -> units.findByName(wanted.value(), ScimPaging.MOST);
                default ->
                    ScimPaging.id(wanted.value()).flatMap(id -> units.find(new UnitId(id))).stream()
                            .toList();
            };
            var list = found.stream().map(unit -> groups.toGroup(unit, false)).toList();
            return ScimAnswers.page(list.size(), 1, list);
        }
        var page = ScimPaging.of(startIndex, count);
        var found = units.byId(page.skipped(), page.count());
        return ScimAnswers.page(
                units.countAll(),
                page.start(),
                found.stream().map(unit -> groups.toGroup(unit, false)).toList());
    }

    @GetMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> getGroup(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String excludedAttributes,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        // Who is in a group changes without the group: only without members its version says that it is the same.
        var without = excludedAttributes.contains("members");
        return ScimAnswers.ok(groups.toGroup(unit(id), !without), without ? known : null);
    }

    @PostMapping
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> createGroup(@RequestBody byte[] body) throws ScimException {
        var wanted = ScimAnswers.read(body, GroupResource.class);
        var made = tree.create(new UnitId(ids.next()), units.root().id(), code(wanted), name(wanted), UnitType.SECTION);
        if (wanted.getMembers() != null) {
            groups.replace(made, wanted.getMembers());
        }
        return ScimAnswers.one(HttpStatus.CREATED, groups.toGroup(made, true));
    }

    @PutMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> replaceGroup(
            @PathVariable UUID id,
            @RequestBody byte[] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected)
            throws ScimException {
        var unit = unit(id);
        ScimAnswers.requireVersion(expected, unit.version());
        var wanted = ScimAnswers.read(body, GroupResource.class);
        var now = described(unit, wanted);
        if (wanted.getMembers() != null) {
            groups.replace(now, wanted.getMembers());
        }
        return ScimAnswers.one(HttpStatus.OK, groups.toGroup(now, true));
    }

    @PatchMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> patchGroup(
            @PathVariable UUID id,
            @RequestBody byte[] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected)
            throws ScimException {
        var unit = unit(id);
        ScimAnswers.requireVersion(expected, unit.version());
        var group = groups.toGroup(unit, false).asGenericScimResource().getObjectNode();
        try {
            for (var operation : ScimAnswers.read(body, PatchRequest.class)) {
                groups.apply(unit, operation);
                if (!isOfMembers(operation)) {
                    operation.apply(group);
                }
            }
            var now = described(unit, Objects.requireNonNull(JsonUtils.nodeToValue(group, GroupResource.class)));
            return ScimAnswers.one(HttpStatus.OK, groups.toGroup(now, true));
        } catch (JacksonException | IllegalArgumentException e) {
            throw BadRequestException.invalidValue("The group would not be one any more.");
        }
    }

    @DeleteMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> deleteGroup(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String expected)
            throws ScimException {
        var unit = unit(id);
        ScimAnswers.requireVersion(expected, unit.version());
        if (unit.isOpen()) {
            tree.close(unit.id(), unit.version());
        }
        return ResponseEntity.noContent().build();
    }

    private static boolean isOfMembers(PatchOperation operation) {
        var path = operation.getPath();
        return path != null && ScimGroups.names(path);
    }

    private Unit described(Unit unit, GroupResource wanted) throws ScimException {
        var code = wanted.getExternalId() == null ? unit.code() : code(wanted);
        var name = name(wanted);
        return code.equals(unit.code()) && name.equals(unit.name())
                ? unit
                : units.describe(unit, code, name, unit.type(), unit.version());
    }

    private static String name(GroupResource wanted) throws ScimException {
        return required(wanted.getDisplayName(), 200, "displayName must be the name of the unit.");
    }

    private static String code(GroupResource wanted) throws ScimException {
        return required(wanted.getExternalId(), 40, "externalId must be the code of the unit.");
    }

    private static String required(@Nullable String text, int longest, String otherwise) throws ScimException {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw BadRequestException.invalidValue(otherwise);
        }
        return text.strip();
    }

    private Unit unit(UUID id) {
        return units.get(new UnitId(id));
    }
}
