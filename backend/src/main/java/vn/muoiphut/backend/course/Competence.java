package vn.muoiphut.backend.course;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the 21 competences of DigComp 2.2 (JRC128415), by its number there: {@code 4.2} is the second of the fourth of
 * the five areas. Their names stand in the message files of the web application.
 *
 * @param area 1 to 5
 * @param number from 1
 */
public record Competence(int area, int number) {

    /** How many competences each area has. */
    private static final List<Integer> IN_AREA = List.of(3, 6, 4, 4, 4);

    private static final Pattern FORM = Pattern.compile("([1-5])\\.([1-6])");

    public Competence {
        if (area < 1 || area > IN_AREA.size() || number < 1 || number > IN_AREA.get(area - 1)) {
            throw new IllegalArgumentException("no competence: " + area + "." + number);
        }
    }

    /** @throws IllegalArgumentException when there is none of that number */
    public static Competence parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no competence: " + text);
        }
        return new Competence(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    @Override
    public String toString() {
        return area + "." + number;
    }
}
