package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchOpType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.organisation.MemberChange;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.MemberRegister;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;

/**
 * Units as groups, and who is in them. A member is in exactly one unit: adding them to a group takes them out of the one
 * they were in, and removing them puts them into the topmost unit until somebody says where.
 */
@Component
class ScimGroups {

    private static final int MOST_MEMBERS = 10_000;

    private final Units units;
    private final Members members;
    private final MemberRegister register;
    private final ScimAnswers answers;

    ScimGroups(Units units, Members members, MemberRegister register, ScimAnswers answers) {
        this.units = units;
        this.members = members;
        this.register = register;
        this.answers = answers;
    }

    GroupResource toGroup(Unit unit, boolean withMembers) {
        var group = new GroupResource().setDisplayName(unit.name());
        group.setId(unit.id().toString());
        group.setExternalId(unit.code());
        group.setMeta(answers.meta("Group", unit.id().toString(), unit.version()));
        if (withMembers) {
            group.setMembers(members.ofUnit(unit.id(), null, MOST_MEMBERS).items().stream()
                    .map(member -> new Member()
                            .setValue(member.id().toString())
                            .setDisplay(member.name())
                            .setType("User"))
                    .toList());
        }
        return group;
    }

    /** Carries out what an operation says of members; what it says of the group itself is not done here. */
    void apply(Unit unit, PatchOperation operation) throws ScimException {
        var path = operation.getPath();
        if (operation.getOpType() == PatchOpType.REMOVE && path != null && names(path)) {
            var filter = path.getElement(0).getValueFilter();
            if (filter != null) {
                remove(
                        unit,
                        ids(List.of(ScimFilters.parse(filter.toString(), Set.of("value"))
                                .value())));
            } else {
                remove(unit, operation.getJsonNode() == null ? own(unit) : ids(operation.getJsonNode()));
            }
            return;
        }
        var value = operation.getJsonNode();
        var listed = path != null && names(path) ? value : value == null ? null : value.get("members");
        if (listed != null && operation.getOpType() != PatchOpType.REMOVE) {
            var wanted = ids(listed);
            add(unit, wanted);
            if (operation.getOpType() == PatchOpType.REPLACE) {
                removeOthers(unit, wanted);
            }
        }
    }

    /** Exactly these are in the unit then. */
    void replace(Unit unit, List<Member> wanted) throws ScimException {
        var all = ids(wanted.stream().map(Member::getValue).toList());
        add(unit, all);
        removeOthers(unit, all);
    }

    static boolean names(Path path) {
        return path.size() > 0 && path.getElement(0).getAttribute().equalsIgnoreCase("members");
    }

    private void removeOthers(Unit unit, Set<MemberId> wanted) {
        var others = new HashSet<>(own(unit));
        others.removeAll(wanted);
        remove(unit, others);
    }

    private Set<MemberId> own(Unit unit) {
        return members.ofUnit(unit.id(), null, MOST_MEMBERS).items().stream()
                .map(vn.muoiphut.backend.organisation.Member::id)
                .collect(Collectors.toSet());
    }

    private void add(Unit unit, Collection<MemberId> ids) throws ScimException {
        var found = members.findAll(ids);
        if (!found.keySet().containsAll(ids)) {
            throw BadRequestException.invalidValue("members.value names no user.");
        }
        found.values().stream()
                .filter(member -> !member.unit().equals(unit.id()))
                .forEach(member -> place(member, unit.id()));
    }

    private void remove(Unit unit, Collection<MemberId> ids) {
        var top = units.root().id();
        members.findAll(ids).values().stream()
                .filter(member -> member.unit().equals(unit.id()) && !unit.id().equals(top))
                .forEach(member -> place(member, top));
    }

    private void place(vn.muoiphut.backend.organisation.Member member, UnitId unit) {
        register.change(new MemberChange(member, member.in(unit)));
    }

    private static Set<MemberId> ids(JsonNode listed) throws ScimException {
        var one = listed.isArray() ? listed.values() : List.of(listed);
        return ids(one.stream()
                .map(each -> each.isObject() ? each.path("value").asString("") : each.asString(""))
                .toList());
    }

    private static Set<MemberId> ids(Collection<String> texts) throws ScimException {
        var ids = new HashSet<MemberId>();
        for (var text : texts) {
            var id = ScimPaging.id(text == null ? "" : text)
                    .orElseThrow(() -> BadRequestException.invalidValue("members.value is no id of a user."));
            ids.add(new MemberId(id));
        }
        return ids;
    }
}
