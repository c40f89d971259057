package vn.muoiphut.backend.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in one form, however it was written: {@code +84912345678} (ITU-T E.164).
 *
 * <p>Read are numbers as Vietnam dials them ({@code 0912 345 678}), without the zero that spreadsheets drop, with the
 * country's code in any of its spellings, and mobile numbers of eleven digits from before the change of 2018, under the
 * prefix that they have had since. Numbers of other countries need their {@code +} or {@code 00}.
 */
public record PhoneNumber(String text) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    /** Mobile numbers have nine digits behind the zero, those of fixed lines ten; 2 begins every fixed line. */
    private static final Pattern NATIONAL = Pattern.compile("[35789]\\d{8}|2\\d{9}");

    private static final Pattern BEFORE_2018 = Pattern.compile("1\\d{9}");
    /** Plan of the Ministry of Information and Communications for the change from eleven digits to ten. */
    private static final Map<String, String> SINCE_2018 = Map.ofEntries(
            Map.entry("120", "70"),
            Map.entry("121", "79"),
            Map.entry("122", "77"),
            Map.entry("123", "83"),
            Map.entry("124", "84"),
            Map.entry("125", "85"),
            Map.entry("126", "76"),
            Map.entry("127", "81"),
            Map.entry("128", "78"),
            Map.entry("129", "82"),
            Map.entry("162", "32"),
            Map.entry("163", "33"),
            Map.entry("164", "34"),
            Map.entry("165", "35"),
            Map.entry("166", "36"),
            Map.entry("167", "37"),
            Map.entry("168", "38"),
            Map.entry("169", "39"),
            Map.entry("186", "56"),
            Map.entry("188", "58"),
            Map.entry("199", "59"));

    public PhoneNumber {
        if (!E164.matcher(text).matches()) {
            throw new IllegalArgumentException("not a telephone number in its one form");
        }
    }

    /** Empty for what is no telephone number. */
    public static Optional<PhoneNumber> parse(String written) {
        var digits = written.strip().replaceAll("[\\s\\u00a0().\\-–/']", "");
        if (!digits.matches("\\+?\\d{8,17}")) {
            return Optional.empty();
        }
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.startsWith("+")) {
            return digits.startsWith("+84") ? national(digits.substring(3)) : foreign(digits);
        }
        if (digits.startsWith("0")) {
            return national(digits);
        }
        // Without zero and plus: either the zero was dropped, or the plus of the country's code.
        var withoutZero = national(digits);
        return withoutZero.isEmpty() && digits.startsWith("84") ? national(digits.substring(2)) : withoutZero;
    }

    private static Optional<PhoneNumber> national(String dialled) {
        var digits = dialled.startsWith("0") ? dialled.substring(1) : dialled;
        if (BEFORE_2018.matcher(digits).matches()) {
            var now = SINCE_2018.get(digits.substring(0, 3));
            return now == null ? Optional.empty() : national(now + digits.substring(3));
        }
        return NATIONAL.matcher(digits).matches() ? Optional.of(new PhoneNumber("+84" + digits)) : Optional.empty();
    }

    private static Optional<PhoneNumber> foreign(String digits) {
        return E164.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
