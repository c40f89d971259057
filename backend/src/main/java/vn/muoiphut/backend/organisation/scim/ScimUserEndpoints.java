package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.UserResource;
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
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberChange;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.MemberRegister;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.shared.Ids;
import vn.muoiphut.backend.shared.RefusedException;

/** Users are members. Deleting one deactivates the member: what they have learned stays. */
@RestController
@RequestMapping(ScimAnswers.BASE + "/Users")
class ScimUserEndpoints {

    private static final Set<String> FILTERS = Set.of("username", "externalid", "id");

    private final Members members;
    private final MemberRegister register;
    private final ScimUsers users;
    private final Ids ids;

    ScimUserEndpoints(Members members, MemberRegister register, ScimUsers users, Ids ids) {
        this.members = members;
        this.register = register;
        this.users = users;
        this.ids = ids;
    }

    @GetMapping
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> listUsers(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "50") int count)
            throws ScimException {
        if (filter != null) {
            var wanted = ScimFilters.parse(filter, FILTERS);
            var found = switch (wanted.attribute()) {
                case "username" -> members.findByNumber(wanted.value());
                case "externalid" -> members.findByExternalId(wanted.value());
                default -> ScimPaging.id(wanted.value()).flatMap(id -> members.find(new MemberId(id)));
            };
            var list = found.map(users::toUser).stream().toList();
            return ScimAnswers.page(list.size(), 1, list);
        }
        var page = ScimPaging.of(startIndex, count);
        var found = members.byId(page.skipped(), page.count());
        return ScimAnswers.page(
                members.countAll(),
                page.start(),
                found.stream().map(users::toUser).toList());
    }

    @GetMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> getUser(
            @PathVariable UUID id, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return ScimAnswers.ok(users.toUser(member(id)), known);
    }

    @PostMapping
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> createUser(@RequestBody byte[] body) throws ScimException {
        var wanted = users.toMember(ScimAnswers.read(body, UserResource.class), new MemberId(ids.next()), null);
        var made = register.change(new MemberChange(null, wanted));
        return ScimAnswers.one(HttpStatus.CREATED, users.toUser(made));
    }

    @PutMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> replaceUser(
            @PathVariable UUID id,
            @RequestBody byte[] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected)
            throws ScimException {
        return changed(member(id), ScimAnswers.read(body, UserResource.class), expected);
    }

    @PatchMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> patchUser(
            @PathVariable UUID id,
            @RequestBody byte[] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected)
            throws ScimException {
        var before = member(id);
        var user = users.toUser(before).asGenericScimResource().getObjectNode();
        try {
            for (var operation : ScimAnswers.read(body, PatchRequest.class)) {
                operation.apply(user);
            }
            return changed(before, Objects.requireNonNull(JsonUtils.nodeToValue(user, UserResource.class)), expected);
        } catch (JacksonException | IllegalArgumentException e) {
            throw BadRequestException.invalidValue("The user would not be one any more.");
        }
    }

    @DeleteMapping("/{id}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> deleteUser(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String expected)
            throws ScimException {
        var before = member(id);
        ScimAnswers.requireVersion(expected, before.version());
        if (before.active()) {
            register.change(new MemberChange(before, before.active(false)));
        }
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<byte[]> changed(Member before, UserResource wanted, @Nullable String expected)
            throws ScimException {
        ScimAnswers.requireVersion(expected, before.version());
        var after = users.toMember(wanted, before.id(), before);
        var now = after.equals(before) ? before : register.change(new MemberChange(before, after));
        return ScimAnswers.one(HttpStatus.OK, users.toUser(now));
    }

    private Member member(UUID id) {
        return members.find(new MemberId(id)).orElseThrow(RefusedException::notFound);
    }
}
