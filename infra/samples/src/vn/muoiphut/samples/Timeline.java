package vn.muoiphut.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** When each slide is on screen and each sentence is spoken, in seconds from the start. */
record Timeline(List<TimedSlide> slides, double seconds) {

    record TimedSlide(Script.Slide slide, double start, double end, List<TimedCue> cues) {}

    record TimedCue(Script.Cue cue, Sound voice, double start, double end) {}

    private static final double BEFORE_SLIDE = 0.9;
    private static final double BETWEEN_CUES = 0.5;
    private static final double AFTER_SLIDE = 0.7;
    /** Comfortable for someone who reads slowly. */
    private static final double CHARACTERS_PER_SECOND = 16;

    static Timeline of(Script script, Voice voice) throws IOException {
        List<TimedSlide> slides = new ArrayList<>();
        double now = 0;
        for (Script.Slide slide : script.slides()) {
            double start = now;
            now += BEFORE_SLIDE;
            List<TimedCue> cues = new ArrayList<>();
            for (Script.Cue cue : slide.cues()) {
                Sound sound = voice.say(cue.spoken());
                double length = Math.max(sound.seconds(), cue.vietnamese().length() / CHARACTERS_PER_SECOND);
                cues.add(new TimedCue(cue, sound, now, now + length));
                now += length + BETWEEN_CUES;
            }
            now += AFTER_SLIDE;
            slides.add(new TimedSlide(slide, start, now, cues));
        }
        return new Timeline(slides, now);
    }

    List<TimedCue> cues() {
        return slides.stream().flatMap(slide -> slide.cues().stream()).toList();
    }
}
