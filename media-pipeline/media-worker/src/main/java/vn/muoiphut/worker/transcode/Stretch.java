package vn.muoiphut.worker.transcode;

/**
 * Consecutive pictures that are encoded apart from the others, counted from 0 in what is made and not in the source. It
 * begins where the run over the whole source begins a segment, so that stretches one after the other are the same
 * pictures at the same times.
 *
 * @param index which one it is, from 0
 * @param from its first picture
 * @param to the picture after its last
 * @param last whether it goes on to the end of the source, which may come a little earlier than was reckoned
 */
public record Stretch(int index, long from, long to, boolean last) {

    public Stretch {
        if (index < 0 || from < 0 || to <= from || (index == 0) != (from == 0)) {
            throw new IllegalArgumentException("no stretch %d from %d to %d".formatted(index, from, to));
        }
    }

    public long pictures() {
        return to - from;
    }

    /** The file of one rendition of it. */
    public String file(String rendition) {
        return rendition + "-" + index + ".mp4";
    }
}
