package vn.muoiphut.backend.quiz.question;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them. In Vietnam the comma stands before the decimals and the point between thousands,
 * on many keyboards it is the other way round: where a text can be read in two ways, both readings count.
 */
final class NumberText {

    private static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

    private NumberText() {}

    /** Every number that a text can mean; none when it is no number. */
    static Set<BigDecimal> readings(String text) {
        var bare = SPACES.matcher(text).replaceAll("").replace('−', '-');
        var readings = new LinkedHashSet<BigDecimal>();
        if (bare.length() <= LONGEST) {
            read(bare, readings);
            read(swapped(bare), readings);
        }
        return readings;
    }

    /** Takes the point for the decimal sign. */
    private static void read(String text, Set<BigDecimal> readings) {
        if (PLAIN.matcher(text).matches()) {
            readings.add(new BigDecimal(text.endsWith(".") ? text + "0" : text));
        } else if (GROUPED.matcher(text).matches()) {
            read(text.replace(",", ""), readings);
        }
    }

    private static String swapped(String text) {
        return text.replace('.', ';').replace(',', '.').replace(';', ',');
    }
}
