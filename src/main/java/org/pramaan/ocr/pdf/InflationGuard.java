package org.pramaan.ocr.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses decompression bombs before a PDF is parsed: every zlib stream in the file is decompressed into nothing and
 * counted. Streams of encrypted files cannot be counted so.
 */
final class InflationGuard {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;
    private static final int MOST_BREAKS = 2;

    private final byte[] file;
    private final long most;
    private final Deadline deadline;
    private final byte[] nowhere = new byte[1 << 16];
    private long inflated;

    private InflationGuard(byte[] file, long most, Deadline deadline) {
        this.file = file;
        this.most = most;
        this.deadline = deadline;
    }

    /** @throws CostsTooMuch if the streams are longer than that many bytes together */
    static void check(byte[] file, long most, Deadline deadline) {
        new InflationGuard(file, most, deadline).check();
    }

    private void check() {
        for (int at = 0; at < file.length - KEYWORD.length - MOST_BREAKS; at++) {
            if (!isKeyword(at)) continue;
            int start = at + KEYWORD.length;
            while (start < file.length && start < at + KEYWORD.length + MOST_BREAKS && isBreak(file[start])) start++;
            if (start < file.length && file[start] == ZLIB) inflate(start);
        }
    }

    private boolean isKeyword(int at) {
        for (int i = 0; i < KEYWORD.length; i++) if (file[at + i] != KEYWORD[i]) return false;
        return true;
    }

    private static boolean isBreak(byte sign) {
        return sign == '\r' || sign == '\n';
    }

    private void inflate(int start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            for (int count = 1; count > 0; ) {
                count = inflater.inflate(nowhere);
                inflated += count;
                deadline.check();
                if (inflated > most) throw new CostsTooMuch("The PDF's streams are too long");
            }
        } catch (DataFormatException notZlib) {
            // what was counted so far is all that it yields
        } finally {
            inflater.end();
        }
    }
}
