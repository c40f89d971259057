package vn.muoiphut.samples;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pictures by the name that scripts use. Each draws itself into a field of {@link #WIDTH} by {@link #HEIGHT}. */
final class Pictures {

    static final int WIDTH = 404;
    static final int HEIGHT = 470;

    private static final Map<String, Consumer<Pen>> ALL = Stream.of(
                    CivicPictures.ALL, SafetyPictures.ALL, CautionPictures.ALL, PaymentPictures.ALL)
            .flatMap(pictures -> pictures.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Pictures() {}

    static Consumer<Pen> named(String name) {
        Consumer<Pen> picture = ALL.get(name);
        if (picture == null) {
            throw new IllegalArgumentException("no picture '" + name + "'; there are " + ALL.keySet());
        }
        return picture;
    }
}
