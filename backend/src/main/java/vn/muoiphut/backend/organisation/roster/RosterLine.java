package vn.muoiphut.backend.organisation.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A line of a roster: what it says, and what it would change. What it does not say stays as it is.
 *
 * @param line its number in the file
 * @param unitCode null where the file has no such column or the cell is empty
 * @param verdict null before it was checked
 * @param member whom it changes, or who would be new
 * @param from the unit that somebody who is moved comes from
 * @param applied whether it was carried out
 */
record RosterLine(
        int line,
        String number,
        String name,
        @Nullable String unitCode,
        @Nullable LocalDate born,
        @Nullable PhoneNumber phone,
        @Nullable String position,
        @Nullable String email,
        @Nullable Verdict verdict,
        @Nullable MemberId member,
        @Nullable UnitId from,
        @Nullable UnitId unit,
        List<Difference> differences,
        List<Reason> reasons,
        boolean applied) {

    private static final int LONGEST = 200;

    /** What a line changes of a member; absent is what is not known. */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    /**
     * Why a line is refused.
     *
     * @param code its text is {@code roster.line.CODE}
     * @param argument what the text mentions
     */
    record Reason(
            String code, @Nullable String field, @Nullable String argument) {}

    RosterLine {
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }

    static RosterLine read(Row row, Headings headings, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        var number = headings.in(row, Field.NUMBER);
        require(number, "number-missing", Field.NUMBER, 40, reasons);
        var name = name(row, headings);
        require(name, "name-missing", Field.NAME, LONGEST, reasons);
        var phone = headings.in(row, Field.PHONE);
        var read = phone.isEmpty() ? null : PhoneNumber.parse(phone).orElse(null);
        if (!phone.isEmpty() && read == null) {
            reasons.add(reason("phone-unreadable", Field.PHONE, phone));
        }
        var born = headings.in(row, Field.BORN);
        var day = born.isEmpty() ? null : Birthday.parse(born, today).orElse(null);
        if (!born.isEmpty() && day == null) {
            reasons.add(reason("born-unreadable", Field.BORN, born));
        }
        var email = headings.in(row, Field.EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !email.matches("[^\\s@]{1,100}@[^\\s@]{1,90}\\.[^\\s@.]{2,}")) {
            reasons.add(reason("email-unreadable", Field.EMAIL, email));
        }
        var position = headings.in(row, Field.POSITION);
        if (position.length() > LONGEST) {
            reasons.add(reason("too-long", Field.POSITION, null));
        }
        return new RosterLine(
                row.line(),
                cut(number),
                cut(name),
                orNull(cut(headings.in(row, Field.UNIT))),
                day,
                read,
                orNull(cut(position)),
                orNull(cut(email)),
                reasons.isEmpty() ? null : Verdict.REFUSED,
                null,
                null,
                null,
                List.of(),
                reasons,
                false);
    }

    private static String name(Row row, Headings headings) {
        var whole = headings.in(row, Field.NAME);
        var name = whole.isEmpty()
                ? headings.in(row, Field.FAMILY_NAME) + " " + headings.in(row, Field.GIVEN_NAME)
                : whole;
        return name.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static void require(String text, String missing, Field field, int longest, List<Reason> reasons) {
        if (text.isEmpty()) {
            reasons.add(reason(missing, field, null));
        } else if (text.length() > longest) {
            reasons.add(reason("too-long", field, null));
        }
    }

    private static Reason reason(String code, Field field, @Nullable String argument) {
        return new Reason(code, field.name(), argument == null ? null : cut(argument));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    RosterLine turnedDown(String code, Field field, @Nullable Object argument) {
        var all = Stream.concat(
                        reasons.stream(), Stream.of(reason(code, field, argument == null ? null : argument.toString())))
                .toList();
        return judged(Verdict.REFUSED, member, from, unit, List.of(), all, false);
    }

    RosterLine judged(
            Verdict now,
            @Nullable MemberId whom,
            @Nullable UnitId was,
            @Nullable UnitId is,
            List<Difference> changes,
            List<Reason> why,
            boolean done) {
        return new RosterLine(
                line, number, name, unitCode, born, phone, position, email, now, whom, was, is, changes, why, done);
    }

    /** It has been carried out. */
    RosterLine carriedOut() {
        return judged(verdict == null ? Verdict.SAME : verdict, member, from, unit, differences, reasons, true);
    }
}
