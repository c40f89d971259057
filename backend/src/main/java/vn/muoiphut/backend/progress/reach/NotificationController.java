package vn.muoiphut.backend.progress.reach;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.NotificationsApi;
import vn.muoiphut.api.model.Device;
import vn.muoiphut.api.model.DeviceSubscription;
import vn.muoiphut.api.model.MailConfirmation;
import vn.muoiphut.api.model.NotificationChoice;
import vn.muoiphut.api.model.Notifications;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class NotificationController implements NotificationsApi {

    private final Actors actors;
    private final Reaches reaches;
    private final Channels channels;

    NotificationController(Actors actors, Reaches reaches, Channels channels) {
        this.actors = actors;
        this.reaches = reaches;
        this.channels = channels;
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<Notifications> getNotifications() {
        return ResponseEntity.ok(wire(reaches.of(actors.current().id())));
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<Notifications> changeNotifications(NotificationChoice choice) {
        var language = Locale.forLanguageTag(choice.language());
        return ResponseEntity.ok(wire(
                reaches.choose(actors.current().id(), language, choice.push(), choice.mail(), choice.mailAddress())));
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<Void> confirmMailAddress(MailConfirmation confirmation) {
        reaches.confirm(actors.current().id(), confirmation.token());
        return ResponseEntity.noContent().build();
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<Device> subscribeDevice(DeviceSubscription wanted) {
        var device = reaches.subscribe(
                actors.current().id(),
                wanted.endpoint(),
                new Base64Url(wanted.publicKey()),
                new Base64Url(wanted.secret()));
        return ResponseEntity.ok(new Device(device.id()));
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<Void> unsubscribeDevice(UUID deviceId) {
        reaches.unsubscribe(actors.current().id(), deviceId);
        return ResponseEntity.noContent().build();
    }

    private Notifications wire(Reach reach) {
        return new Notifications(
                reach.language().toLanguageTag(),
                reach.push(),
                reach.mail(),
                reach.mailAddress(),
                reach.mailConfirmed(),
                reach.devices().size(),
                channels.pushKey().map(Base64Url::text).orElse(null));
    }
}
