package vn.muoiphut.local.samples;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same at every start, so that doing it again makes nothing twice. */
final class SampleIds {

    private SampleIds() {}

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("muoiphut/samples/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
