package vn.muoiphut.backend.progress.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.progress.reach.TestBrowser;

class RemindersTest extends CourseTest {

    private final TestBrowser phone = new TestBrowser();
    private final String title = "Khóa học " + UUID.randomUUID();

    @BeforeEach
    void subscribe() {
        itIs(10);
        as(Person.WORKER).put("/api/me/notifications", choice("vi", true)).ok();
        as(Person.WORKER).post("/api/me/devices", phone.subscription()).ok();
    }

    @AfterEach
    void unsubscribe() {
        as(Person.WORKER).put("/api/me/notifications", choice("vi", false)).ok();
        phone.close();
    }

    @Test
    void aMemberIsRemindedOnceBeforeTheDateAndOnceAfterIt() {
        var course = publish(Place.FEDERATION, title, video(10));
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(8)))
                .ok();
        remind();
        assertThat(phone.received(title)).isEmpty();

        clock().advance(Duration.ofDays(1));
        remind();
        remind();
        assertThat(phone.received(title))
                .singleElement()
                .asString()
                .contains("Nhắc học: " + title, "Hạn hoàn thành là ngày", "bắt buộc", "/courses/" + course.id());

        clock().advance(Duration.ofDays(8));
        remind();
        assertThat(phone.received(title)).hasSize(2).last().asString().contains("đã quá hạn từ ngày");
    }

    @Test
    void manyInstancesRemindOnceToo() throws Exception {
        var course = publish(Place.FEDERATION, title, video(10));
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(7)))
                .ok();

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> instance = () -> {
                remind();
                return true;
            };
            for (var done : threads.invokeAll(List.of(instance, instance, instance, instance))) {
                done.get();
            }
        }

        assertThat(phone.received(title)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedWhoHasCompletedOrAtNight() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, title, lesson);
        itIs(22);
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(1)))
                .ok();
        remind();
        assertThat(phone.received(title)).isEmpty();
        watch(Person.WORKER, lesson);
        itIs(8);
        remind();
        assertThat(phone.received(title)).isEmpty();
    }

    @Test
    void whereAnotherAssignmentComesFirstOnlyThatOneReminds() {
        var course = publish(Place.FEDERATION, title, video(10));
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(7)))
                .ok();
        assign(
                        Person.ADMINISTRATOR,
                        Place.FEDERATION,
                        course,
                        clock().instant().plus(Duration.ofDays(7)).plusSeconds(5))
                .ok();
        clock().advance(Duration.ofSeconds(10));
        remind();
        assertThat(phone.received(title)).hasSize(1);
    }

    @Test
    void aDeviceThatIsGoneIsForgottenAndOneThatIsDownIsTriedAgain() {
        var course = publish(Place.FEDERATION, title, video(10));
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(7)))
                .ok();
        phone.answers(503);
        remind();
        phone.answers(201);
        remind();
        assertThat(phone.received(title)).isEmpty();
        clock().advance(Duration.ofMinutes(11));
        remind();
        assertThat(phone.received(title)).hasSize(1);

        assertThat(devices()).isPositive();
        var before = devices();
        phone.answers(410);
        clock().advance(Duration.ofDays(6));
        remind();
        assertThat(devices()).isEqualTo(before - 1);
    }

    @Test
    void whoOptsOutIsLeftInPeaceAndTheLanguageIsTheMembers() {
        var course = publish(Place.FEDERATION, title, video(10));
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(7)))
                .ok();
        as(Person.WORKER).put("/api/me/notifications", choice("en", false)).ok();
        remind();
        assertThat(phone.received(title)).isEmpty();

        as(Person.WORKER).put("/api/me/notifications", choice("en", true)).ok();
        clock().advance(Duration.ofDays(6));
        remind();
        assertThat(phone.received(title))
                .singleElement()
                .asString()
                .contains("Reminder: ", "It is due on", "mandatory");
    }

    @Test
    void aManagerRemindsThoseWhoHaveNotOnceADay() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, title, lesson);
        var made = assign(Person.MANAGER, Place.BASE, course, null).ok();
        watch(Person.COLLEAGUE, lesson);
        var path = "/api/units/" + Place.BASE.id() + "/assignments/"
                + made.path("id").asString() + "/reminders";
        var id = UUID.randomUUID();

        var round = as(Person.MANAGER).post(path, Map.of("id", id)).ok();

        assertThat(round.path("state").asString()).isEqualTo("done");
        assertThat(round.path("completed").asInt()).isEqualTo(1);
        assertThat(round.path("reminded").asInt()).isEqualTo(1);
        assertThat(round.path("unreachable").asInt()).isPositive();
        assertThat(round.path("members").asInt())
                .isEqualTo(2 + round.path("unreachable").asInt());
        assertThat(as(Person.MANAGER).post(path, Map.of("id", id)).ok()).isEqualTo(round);
        as(Person.MANAGER).post(path, Map.of("id", UUID.randomUUID())).problem(409, "reminder.too-soon");
        as(Person.FOREIGN_MANAGER).post(path, Map.of("id", id)).problem(404, "not-found");
        remind();
        assertThat(phone.received(title)).singleElement().asString().contains("Bạn chưa hoàn thành khóa học");
        clock().advance(Duration.ofDays(1).plusSeconds(1));
        as(Person.MANAGER).post(path, Map.of("id", UUID.randomUUID())).ok();
    }

    @Test
    void mailGoesToAnAddressOnceItIsConfirmed() throws Exception {
        var port = Integer.parseInt(part(Environment.class).getRequiredProperty("spring.mail.port"));
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var address = "mau-" + UUID.randomUUID() + "@muoiphut.example";
            var wanted = new HashMap<String, Object>(choice("vi", false));
            wanted.put("mailAddress", address);
            assertThat(as(Person.WORKER)
                            .put("/api/me/notifications", wanted)
                            .ok()
                            .path("mailConfirmed")
                            .asBoolean())
                    .isFalse();
            var token = Pattern.compile("token=(\\S+)").matcher(texts(mail).getFirst());
            assertThat(token.find()).isTrue();
            var course = publish(Place.FEDERATION, title, video(10));
            assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(7)))
                    .ok();
            remind();
            assertThat(texts(mail)).hasSize(1);

            var confirm = "/api/me/notifications/confirmation";
            as(Person.COLLEAGUE)
                    .post(confirm, Map.of("token", token.group(1)))
                    .problem(422, "notifications.confirmation");
            assertThat(as(Person.WORKER)
                            .post(confirm, Map.of("token", token.group(1)))
                            .status())
                    .isEqualTo(204);
            clock().advance(Duration.ofDays(6));
            remind();
            assertThat(texts(mail)).filteredOn(text -> text.contains(title)).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    void onlyADeviceOfAPushServiceIsTakenAndOnlyItsOwnerTakesItAway() {
        var elsewhere = new HashMap<>(phone.subscription());
        var device = as(Person.WORKER)
                .post("/api/me/devices", phone.subscription())
                .ok()
                .path("id")
                .asString();
        as(Person.COLLEAGUE).delete("/api/me/devices/" + device).problem(404, "not-found");
        assertThat(as(Person.WORKER).delete("/api/me/devices/" + device).status())
                .isEqualTo(204);
        as(Person.WORKER).delete("/api/me/devices/" + device).problem(404, "not-found");
        elsewhere.put("endpoint", "http://10.0.0.1/admin");
        as(Person.WORKER).post("/api/me/devices", elsewhere).problem(422, "notifications.push-service");
    }

    private static List<String> texts(GreenMail mail) throws MessagingException, IOException {
        var texts = Stream.<String>builder();
        for (var message : mail.getReceivedMessages()) {
            texts.add(message.getSubject() + "\n" + message.getContent());
        }
        return texts.build().toList();
    }

    private void remind() {
        part(Rounds.class).sweep();
        part(Deliveries.class).sweep();
    }

    private int devices() {
        return me().path("devices").asInt();
    }

    private JsonNode me() {
        return as(Person.WORKER).get("/api/me/notifications").ok();
    }

    private static Map<String, Object> choice(String language, boolean push) {
        return Map.of("language", language, "push", push, "mail", true);
    }

    /** Goes on to that hour in Vietnam. */
    private void itIs(int hour) {
        var now = LocalTime.ofInstant(clock().instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var wait = Duration.between(now, LocalTime.of(hour, 0));
        clock().advance(wait.isNegative() ? wait.plusDays(1) : wait);
    }
}
