package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.probe.Source.Sound;

/**
 * Brings speech to a level that a phone's loudspeaker can carry, in two steps: one run over the sound alone measures it
 * (EBU R 128), the main run turns it up or down by one figure and holds the peaks.
 */
final class Loudness {

    /** What is aimed at, in LUFS. */
    static final double TARGET = -16;

    private static final double SILENCE = -60;
    private static final double MOST_CHANGE = 30;
    private static final Pattern INTEGRATED = Pattern.compile("\\bI:\\s+(-?\\d+(?:\\.\\d+)?|-inf|nan) LUFS");

    private Loudness() {}

    static List<String> measuring(String file, Sound sound) {
        var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-nostats", "-vn", "-sn", "-dn"));
        arguments.addAll(Input.of(file));
        arguments.addAll(List.of("-map", "0:" + sound.stream(), "-t", Integer.toString(LadderCommand.MOST_SECONDS)));
        arguments.addAll(List.of(
                "-af", "aresample=48000," + SoundGraph.TWO_CHANNELS + ",ebur128=framelog=verbose", "-f", "null", "-"));
        return arguments;
    }

    /** By how many decibels the sound is to be changed, from what the measuring run told: 0 for silence. */
    static double gain(String messages) {
        double loudness = SILENCE;
        var matcher = INTEGRATED.matcher(messages);
        while (matcher.find()) {
            loudness = matcher.group(1).matches("-inf|nan") ? SILENCE : Double.parseDouble(matcher.group(1));
        }
        return loudness <= SILENCE ? 0 : Math.clamp(TARGET - loudness, -MOST_CHANGE, MOST_CHANGE);
    }
}
