package vn.muoiphut.backend.progress.reminder;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.progress.assignment.Assignment;
import vn.muoiphut.backend.progress.reach.Notice;
import vn.muoiphut.backend.shared.PublicAddress;

/** What a reminder says, in the member's language. */
@Component
class ReminderTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final MessageSource texts;
    private final PublicAddress address;
    private final ReminderSettings settings;

    ReminderTexts(MessageSource texts, PublicAddress address, ReminderSettings settings) {
        this.texts = texts;
        this.address = address;
        this.settings = settings;
    }

    Notice notice(Reminder reminder, Assignment assignment, PublishedCourse course, Locale language, Instant now) {
        var text = text(assignment, course, language, now);
        return new Notice(
                reminder.id(),
                texts.getMessage("reminder.title", new Object[] {course.title()}, language),
                assignment.mandatory() ? text + ' ' + texts.getMessage("reminder.mandatory", null, language) : text,
                URI.create(address.at("/courses/" + course.id())),
                language);
    }

    private String text(Assignment assignment, PublishedCourse course, Locale language, Instant now) {
        var due = assignment.dueAt();
        if (due == null) {
            return texts.getMessage("reminder.any-time", new Object[] {course.title()}, language);
        }
        var day = DAY.withZone(settings.zone()).format(due);
        var name = due.isBefore(now) ? "reminder.past" : "reminder.due";
        return texts.getMessage(name, new Object[] {course.title(), day}, language);
    }
}
