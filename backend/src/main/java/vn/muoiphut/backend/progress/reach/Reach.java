package vn.muoiphut.backend.progress.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.reach.Destination.Device;
import vn.muoiphut.backend.progress.reach.Destination.Mailbox;

/**
 * How one member can be reached, and wants to be.
 *
 * @param language in which they are written to
 * @param push whether they want to be reminded on their devices
 * @param mail whether they want to be reminded by mail
 * @param mailAddress null when they gave none
 * @param mailConfirmed whether it was shown to be theirs
 */
public record Reach(
        MemberId member,
        Locale language,
        boolean push,
        boolean mail,
        @Nullable String mailAddress,
        boolean mailConfirmed,
        List<Device> devices) {

    public Reach {
        devices = List.copyOf(devices);
    }

    /** Who has chosen nothing wants everything, and is reached by nothing yet. */
    static Reach unchosen(MemberId member) {
        return new Reach(member, Locale.of("vi"), true, true, null, false, List.of());
    }

    /** Where messages go; empty when there is no way or none is wanted. */
    public List<Destination> destinations() {
        var all = new ArrayList<Destination>();
        if (push) {
            all.addAll(devices);
        }
        if (mail && mailConfirmed && mailAddress != null) {
            all.add(new Mailbox(mailAddress));
        }
        return all;
    }

    /** Another address than before has yet to be confirmed. */
    Reach choosing(Locale newLanguage, boolean wantsPush, boolean wantsMail, @Nullable String newAddress) {
        var same = newAddress != null && newAddress.equals(mailAddress);
        return new Reach(member, newLanguage, wantsPush, wantsMail, newAddress, same && mailConfirmed, devices);
    }
}
