package org.pramaan.ocr.mrz;

/** Mends a line's length: recognisers miscount equal signs, so the longest run of fillers is grown or shrunk. */
final class FillerRun {

    private FillerRun() {}

    static String fitted(String line, int length) {
        if (line.length() == length) return line;
        int[] run = longest(line);
        if (run[1] < 2)
            return line.length() > length ? line.substring(0, length) : line + fillers(length - line.length());
        int size = Math.max(1, run[1] + length - line.length());
        var fitted = line.substring(0, run[0]) + fillers(size) + line.substring(run[0] + run[1]);
        return fitted.substring(0, length);
    }

    /** Where the longest run begins, the last one if several are equal, and how long it is. */
    private static int[] longest(String line) {
        int[] best = {0, 0};
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && line.charAt(i) == '<') continue;
            if (i - start >= best[1]) best = new int[] {start, i - start};
            start = i + 1;
        }
        return best;
    }

    private static String fillers(int count) {
        return "<".repeat(count);
    }
}
