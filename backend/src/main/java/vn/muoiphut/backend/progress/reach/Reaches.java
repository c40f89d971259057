package vn.muoiphut.backend.progress.reach;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.reach.Destination.Device;
import vn.muoiphut.backend.progress.reach.Destination.Mailbox;
import vn.muoiphut.backend.shared.Ids;
import vn.muoiphut.backend.shared.PublicAddress;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.SigningKey;

/** How members can be reached and want to be. */
@Component
public class Reaches {

    static final int MOST_DEVICES = 10;

    private static final String PURPOSE = "mail-address";
    private static final int SECRET = 16;

    private final ReachStore store;
    private final DeviceStore devices;
    private final Channels channels;
    private final SigningKey key;
    private final PublicAddress address;
    private final MessageSource texts;
    private final Ids ids;
    private final Clock clock;

    Reaches(
            ReachStore store,
            DeviceStore devices,
            Channels channels,
            SigningKey key,
            PublicAddress address,
            MessageSource texts,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.devices = devices;
        this.channels = channels;
        this.key = key;
        this.address = address;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of all of these, in two queries. */
    public Map<MemberId, Reach> ofMembers(Collection<MemberId> members) {
        var chosen = store.findAll(members);
        var theirs = devices.ofMembers(members);
        return members.stream()
                .map(member -> with(
                        chosen.getOrDefault(member, Reach.unchosen(member)), theirs.getOrDefault(member, List.of())))
                .collect(Collectors.toMap(Reach::member, Function.identity()));
    }

    Reach of(MemberId member) {
        return ofMembers(List.of(member)).getOrDefault(member, Reach.unchosen(member));
    }

    private static Reach with(Reach reach, List<Device> devices) {
        return new Reach(
                reach.member(),
                reach.language(),
                reach.push(),
                reach.mail(),
                reach.mailAddress(),
                reach.mailConfirmed(),
                devices.stream().limit(MOST_DEVICES).toList());
    }

    /** Chooses how to be reminded. A new address is written to, so that its owner confirms it. */
    Reach choose(MemberId member, Locale language, boolean push, boolean mail, @Nullable String mailAddress) {
        var before = of(member);
        var after = before.choosing(language, push, mail, mailAddress);
        store.save(after);
        if (mailAddress != null && !mailAddress.equals(before.mailAddress())) {
            channels.deliver(new Mailbox(mailAddress), confirmation(after, mailAddress));
        }
        return after;
    }

    private Notice confirmation(Reach reach, String mailAddress) {
        var token = key.seal(PURPOSE, reach.member() + " " + mailAddress);
        return new Notice(
                ids.next(),
                texts.getMessage("notifications.confirm.title", null, reach.language()),
                texts.getMessage("notifications.confirm.text", null, reach.language()),
                URI.create(address.at("/me/notifications?token=" + token)),
                reach.language());
    }

    /** @throws RefusedException {@code notifications.confirmation} when it is no token for their address */
    void confirm(MemberId member, String token) {
        var confirmed = key.openText(PURPOSE, token)
                .map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].equals(member.toString()))
                .filter(parts -> store.confirm(member, parts[1]));
        if (confirmed.isEmpty()) {
            throw RefusedException.unacceptable("notifications.confirmation");
        }
    }

    /** @throws RefusedException when it is of no push service that is called, or its keys are none */
    Device subscribe(MemberId member, String endpoint, Base64Url publicKey, Base64Url secret) {
        try {
            var id = UUID.nameUUIDFromBytes(endpoint.getBytes(StandardCharsets.UTF_8));
            var device = new Device(id, URI.create(endpoint), publicKey, secret);
            P256.publicKey(publicKey.bytes());
            if (secret.bytes().length != SECRET || !channels.mayCall(device)) {
                throw RefusedException.unacceptable("notifications.push-service");
            }
            devices.save(member, device, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return device;
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            throw RefusedException.unacceptable("notifications.push-service");
        }
    }

    /** @throws RefusedException {@code not-found} when they have no such device, or no longer */
    void unsubscribe(MemberId member, UUID device) {
        if (!devices.remove(member, device)) {
            throw RefusedException.notFound();
        }
    }

    /**
     * Sends a notice to one of a member's destinations; one that is no more is forgotten.
     *
     * @return false when it is worth trying again later
     */
    public boolean deliver(MemberId member, Destination destination, Notice notice) {
        var delivery = channels.deliver(destination, notice);
        if (delivery == Delivery.GONE) {
            switch (destination) {
                case Device device -> devices.remove(member, device.id());
                case Mailbox mailbox -> store.unconfirm(member, mailbox.address());
            }
        }
        return delivery != Delivery.LATER;
    }
}
