package vn.muoiphut.backend.quiz.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Puts things into an order that looks like chance, and is the same each time for the same attempt. */
public final class Shuffle {

    private Shuffle() {}

    /** @param seeds whose order it is: an attempt and, for the parts of a question, that question */
    public static <T> List<T> of(List<T> things, UUID... seeds) {
        long seed = 0;
        for (var part : seeds) {
            seed = 31 * seed + (part.getMostSignificantBits() ^ part.getLeastSignificantBits());
        }
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }

    /** As {@link #of}, and never in the order that was given, where there are two things or more. */
    public static <T> List<T> away(List<T> things, UUID... seeds) {
        var shuffled = of(things, seeds);
        if (things.size() > 1 && shuffled.equals(things)) {
            var turned = new ArrayList<>(shuffled);
            Collections.rotate(turned, 1);
            return List.copyOf(turned);
        }
        return shuffled;
    }
}
