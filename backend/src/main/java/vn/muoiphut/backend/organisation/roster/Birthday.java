package vn.muoiphut.backend.organisation.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as rosters write them: day first, or as the number that spreadsheets keep. */
final class Birthday {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.\\-\\s]+(\\d{1,2})[/.\\-\\s]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(\\.\\d+)?");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");

    /** Day 0 of spreadsheets, which take 1900 for a leap year (ECMA-376, 18.17.4.1). */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final int YOUNGEST = 14;

    private Birthday() {}

    /** Empty for what is no day, or none on which somebody who works today can have been born. */
    static Optional<LocalDate> parse(String written, LocalDate today) {
        var text = TIME.matcher(written.strip()).replaceFirst("").strip();
        try {
            return Optional.ofNullable(day(text, today))
                    .filter(day -> day.getYear() >= 1900 && !day.isAfter(today.minusYears(YOUNGEST)));
        } catch (DateTimeException thereIsNoSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            var year = dayFirst.group(3);
            return LocalDate.of(
                    year.length() == 4 ? Integer.parseInt(year) : century(Integer.parseInt(year), today),
                    Integer.parseInt(dayFirst.group(2)),
                    Integer.parseInt(dayFirst.group(1)));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return LocalDate.of(
                    Integer.parseInt(yearFirst.group(1)),
                    Integer.parseInt(yearFirst.group(2)),
                    Integer.parseInt(yearFirst.group(3)));
        }
        return SERIAL.matcher(text).matches() ? serial((int) Double.parseDouble(text)) : null;
    }

    /** Four digits may be a year alone, which is no day. */
    private static @Nullable LocalDate serial(int number) {
        return number >= 1900 && number <= 2100 ? null : DAY_0.plusDays(number);
    }

    /** The latest century in which somebody who works today can have been born. */
    private static int century(int year, LocalDate today) {
        return 2000 + year <= today.getYear() - YOUNGEST ? 2000 + year : 1900 + year;
    }
}
