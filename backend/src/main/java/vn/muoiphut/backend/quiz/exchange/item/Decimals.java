package vn.muoiphut.backend.quiz.exchange.item;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as files write them. */
public final class Decimals {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d)?");

    private Decimals() {}

    /** With a point or a comma; null when it is none. Exponents only of a size that numbers here can have. */
    public static @Nullable BigDecimal read(String text) {
        var bare = text.strip().replace(',', '.');
        if (!NUMBER.matcher(bare).matches()) {
            return null;
        }
        var number = new BigDecimal(bare.endsWith(".") ? bare + "0" : bare);
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
