package vn.muoiphut.keycloak;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as people of Vietnam type it. */
final class DialledNumber {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0().-]");
    private static final Pattern VIETNAMESE = Pattern.compile("(?:\\+?84|0084|0)0?([235789]\\d{8,9})");

    private DialledNumber() {}

    /** As accounts keep it ({@code +84912345678}, ITU-T E.164); empty for what is no telephone number. */
    static Optional<String> international(String typed) {
        var number = VIETNAMESE.matcher(SEPARATORS.matcher(typed).replaceAll(""));
        return number.matches() ? Optional.of("+84" + number.group(1)) : Optional.empty();
    }
}
