package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An answer as Moodle has it.
 *
 * @param percent what it is worth, from -100 to 100
 */
record Answer(String text, BigDecimal percent, @Nullable String feedback) {

    static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.9");

    boolean isRight() {
        return percent.compareTo(NEARLY_ALL) >= 0;
    }

    String weight() {
        return percent.stripTrailingZeros().toPlainString() + "% " + text;
    }
}
