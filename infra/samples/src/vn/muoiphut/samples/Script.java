package vn.muoiphut.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a lesson shows and says, as read from a text file; README.md describes its lines. */
record Script(List<Slide> slides) {

    /** One picture with a heading; points appear one after the other while the cues are spoken. */
    record Slide(String picture, String heading, List<Point> points, List<Cue> cues) {}

    /** A line on a slide; the number is empty for a plain point. */
    record Point(String number, String text) {}

    /** One sentence. While it is spoken, {@code point} is the highlighted point, or -1. */
    record Cue(String vietnamese, String spoken, String english, int point) {}

    static Script read(Path file) throws IOException {
        List<Slide> slides = new ArrayList<>();
        Slide slide = null;
        String pending = null;
        int number = 0;
        for (String raw : Files.readAllLines(file)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("picture ")) {
                slide = new Slide(line.substring(8), "", new ArrayList<>(), new ArrayList<>());
                slides.add(slide);
                continue;
            }
            if (slide == null) {
                throw wrong(file, number, "a slide begins with 'picture NAME'");
            }
            String rest = line.substring(line.indexOf(' ') + 1);
            switch (line.charAt(0)) {
                case '#' -> {
                    slide = new Slide(slide.picture(), rest, slide.points(), slide.cues());
                    slides.set(slides.size() - 1, slide);
                }
                case '*' -> slide.points().add(new Point("", rest));
                case '1', '2', '3', '4' -> slide.points().add(new Point(line.substring(0, 1), rest));
                case '>' -> pending = rest;
                case '<' -> {
                    if (pending == null) {
                        throw wrong(file, number, "English without the Vietnamese before it");
                    }
                    slide.cues().add(new Cue(
                            pending.replaceAll("\\[([^|\\]]+)\\|[^\\]]+]", "$1"),
                            pending.replaceAll("\\[[^|\\]]+\\|([^\\]]+)]", "$1"),
                            rest,
                            slide.points().size() - 1));
                    pending = null;
                }
                default -> throw wrong(file, number, "no such kind of line: " + line);
            }
        }
        return new Script(List.copyOf(slides));
    }

    private static IllegalArgumentException wrong(Path file, int line, String why) {
        return new IllegalArgumentException(file + ":" + line + ": " + why);
    }
}
