package vn.muoiphut.worker.probe;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Finds out whether a file that plays is another file too, for whoever opens it with another program: a web page, a script, an archive, a
 * document. No camera writes such a thing.
 */
final class SecondFile {

    private static final int BEGINNING = 4096;
    private static final int END = 22 + 65_535;

    private static final List<String> FIRST_BYTES = List.of(
            "PK\3\4",
            "%PDF-",
            "MZ",
            "\177ELF",
            "#!",
            "GIF8",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "Rar!",
            "7z\u00bc\u00af",
            "\u001f\u008b");

    /** Each so long that the noise of compressed pictures does not say it: five bytes come about once in a million files. */
    private static final List<String> WORDS =
            List.of("<html", "<!doctype", "<script", "<svg ", "<iframe", "<?php", "%pdf-");

    private static final String ZIP_END = "PK\5\6";
    private static final String ZIP_ENTRY = "PK\1\2";

    private SecondFile() {}

    static boolean isIn(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            return isIn(part(bytes, 0, BEGINNING), part(bytes, bytes.length() - END, END));
        }
    }

    private static boolean isIn(String beginning, String end) {
        return FIRST_BYTES.stream().anyMatch(beginning::startsWith)
                || saysSomething(beginning)
                || saysSomething(end)
                || endsAsAnArchive(end);
    }

    private static boolean saysSomething(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    /** The record at a ZIP's end says how long its comment is and where its directory begins (APPNOTE.TXT, 4.3.16). */
    private static boolean endsAsAnArchive(String end) {
        for (int at = end.lastIndexOf(ZIP_END); at >= 0; at = end.lastIndexOf(ZIP_END, at - 1)) {
            if (at + 22 <= end.length()) {
                int comment = end.charAt(at + 20) | end.charAt(at + 21) << 8;
                long directory = end.charAt(at + 12) | end.charAt(at + 13) << 8 | (long) end.charAt(at + 14) << 16;
                boolean isThere = at - directory < 0 || end.startsWith(ZIP_ENTRY, (int) (at - directory));
                if (at + 22 + comment <= end.length() && isThere) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A byte a character. */
    private static String part(RandomAccessFile file, long from, int length) throws IOException {
        long begin = Math.max(0, from);
        var bytes = new byte[(int) Math.min(length, file.length() - begin)];
        file.seek(begin);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
