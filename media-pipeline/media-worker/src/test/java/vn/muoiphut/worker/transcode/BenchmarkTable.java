package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.media.manifest.Rendition;

/** One table, as Markdown has it: for each clip the ways to make its files, then what was made. */
final class BenchmarkTable {

    private static final List<String> HEADS = List.of(
            "clip",
            "what",
            "CPU s",
            "own CPU s",
            "wall s",
            "CPU ÷ bare",
            "first playable s",
            "÷ whole",
            "kB",
            "kbit/s",
            "peak kbit/s",
            "SSIM",
            "XPSNR dB");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void clip(String name, double seconds, Measured bare, Measured ours, Measured each, double firstPlayable) {
        var clip = "%s, %.1f s".formatted(name, seconds);
        way(clip, "bare ffmpeg", bare, bare, null, null);
        way("", "**pipeline**", ours, bare, firstPlayable, firstPlayable / ours.wall());
        way("", "a run for each", each, bare, null, null);
        rows.add(List.of("", "a run for each ÷ pipeline", "", "", "", number(each.children() / ours.children())));
    }

    void rendition(Rendition made, Quality quality) {
        rows.add(List.of(
                "",
                made.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                Long.toString(made.bytes() / 1000),
                Long.toString(made.averageBandwidth() / 1000),
                Long.toString(made.bandwidth() / 1000),
                Objects.requireNonNullElse(quality.ssim(), ""),
                Objects.requireNonNullElse(quality.xpsnr(), "")));
    }

    void note(String note) {
        notes.add(note);
    }

    private void way(
            String clip, String name, Measured took, Measured bare, @Nullable Double first, @Nullable Double part) {
        rows.add(List.of(
                clip,
                name,
                number(took.children()),
                number(took.self()),
                number(took.wall()),
                number(took.children() / bare.children()),
                number(first),
                number(part)));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(row(HEADS));
        text.append(row(HEADS.stream().map(head -> "---").toList()));
        rows.forEach(row -> text.append(row(row)));
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        return text.toString();
    }

    private static String row(List<String> cells) {
        var full = new ArrayList<>(cells);
        while (full.size() < HEADS.size()) {
            full.add("");
        }
        return "| " + String.join(" | ", full) + " |\n";
    }
}
