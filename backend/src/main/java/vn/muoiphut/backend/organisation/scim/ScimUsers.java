package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Group;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.PhoneNumber;
import com.unboundid.scim2.common.types.UserResource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Profile;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;

/**
 * Members as users: the user name is the member number, the title what they are in their unit, the department of the
 * enterprise extension the code of their unit.
 */
@Component
class ScimUsers {

    private final Units units;
    private final ScimAnswers answers;

    ScimUsers(Units units, ScimAnswers answers) {
        this.units = units;
        this.answers = answers;
    }

    UserResource toUser(Member member) {
        return toUser(member, units.get(member.unit()));
    }

    UserResource toUser(Member member, Unit unit) {
        var user = new UserResource()
                .setUserName(member.number())
                .setName(new Name().setFormatted(member.name()))
                .setDisplayName(member.name())
                .setTitle(member.profile().position())
                .setActive(member.active())
                .setGroups(new Group().setValue(unit.id().toString()).setDisplay(unit.name()));
        if (member.phone() != null) {
            user.setPhoneNumbers(
                    new PhoneNumber().setValue(member.phone().text()).setType("mobile"));
        }
        if (member.profile().email() != null) {
            user.setEmails(new Email().setValue(member.profile().email()).setType("work"));
        }
        user.setExtension(new EnterpriseUserExtension().setDepartment(unit.code()));
        user.setId(member.id().toString());
        user.setExternalId(member.profile().externalId());
        user.setMeta(answers.meta("User", member.id().toString(), member.version()));
        return user;
    }

    /**
     * @param before null for somebody new
     * @throws ScimException {@code invalidValue}
     */
    Member toMember(UserResource user, MemberId id, @Nullable Member before) throws ScimException {
        var number = user.getUserName() == null ? "" : user.getUserName().strip();
        if (number.isEmpty() || number.length() > 40) {
            throw BadRequestException.invalidValue("userName must be a member number of 40 letters at most.");
        }
        var name = name(user);
        if (name.isEmpty() || name.length() > 200) {
            throw BadRequestException.invalidValue("displayName or name must say what they are called.");
        }
        var born = before == null ? null : before.profile().born();
        return new Member(
                id,
                unit(user, before),
                number,
                name,
                phone(user),
                before == null ? List.of() : before.grants(),
                new Profile(born, cut(user.getTitle()), email(user), cut(user.getExternalId())),
                user.getActive() == null || user.getActive(),
                before == null ? 0 : before.version());
    }

    /** Where nobody says which, somebody new is in the topmost unit until a group says otherwise. */
    private UnitId unit(UserResource user, @Nullable Member before) throws ScimException {
        var extension = user.getExtension(EnterpriseUserExtension.class);
        var code = extension == null ? null : extension.getDepartment();
        if (code == null || code.isBlank()) {
            return before == null ? units.root().id() : before.unit();
        }
        return units.findByCode(code.strip())
                .map(Unit::id)
                .orElseThrow(() -> BadRequestException.invalidValue("No unit has the code of department."));
    }

    /** Family name first, as names are said here. */
    private static String name(UserResource user) {
        var name = user.getName();
        var parts = name == null
                ? ""
                : Stream.of(name.getFamilyName(), name.getMiddleName(), name.getGivenName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        Optional.ofNullable(user.getDisplayName()),
                        Optional.ofNullable(name).map(Name::getFormatted),
                        Optional.of(parts))
                .flatMap(Optional::stream)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static vn.muoiphut.backend.organisation.@Nullable PhoneNumber phone(UserResource user)
            throws ScimException {
        var all = user.getPhoneNumbers();
        if (all == null || all.isEmpty()) {
            return null;
        }
        var chosen = all.stream()
                .filter(phone -> Boolean.TRUE.equals(phone.getPrimary()))
                .findFirst()
                .orElse(all.getFirst());
        var written = chosen.getValue() == null ? "" : chosen.getValue().replaceFirst("^tel:", "");
        return vn.muoiphut.backend.organisation.PhoneNumber.parse(written)
                .orElseThrow(() -> BadRequestException.invalidValue("phoneNumbers.value is no telephone number."));
    }

    private static @Nullable String email(UserResource user) {
        var all = user.getEmails();
        return all == null || all.isEmpty() ? null : cut(all.getFirst().getValue());
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.substring(0, Math.min(text.length(), 200));
    }
}
