package vn.muoiphut.backend.progress.reach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The channels that this service has; which these are is a matter of its settings. */
final class Channels {

    private final List<Channel> all;
    private final PushServices services;
    private final @Nullable Vapid vapid;

    /** @param vapid null where Web Push is off */
    Channels(List<Channel> all, PushServices services, @Nullable Vapid vapid) {
        this.all = List.copyOf(all);
        this.services = services;
        this.vapid = vapid;
    }

    /** {@link Delivery#LATER} where there is no such channel: it may be switched on. */
    Delivery deliver(Destination destination, Notice notice) {
        return all.stream()
                .filter(channel -> channel.takes(destination))
                .findFirst()
                .map(channel -> channel.deliver(destination, notice))
                .orElse(Delivery.LATER);
    }

    boolean mayCall(Destination.Device device) {
        return services.include(device.endpoint());
    }

    /** What browsers subscribe with; empty where Web Push is off. */
    Optional<Base64Url> pushKey() {
        return Optional.ofNullable(vapid).map(Vapid::publicKey);
    }
}
