package org.pramaan.aadhaar.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads fields in ISO 8859-1, each ended by 0xFF, from the beginning of the data. */
final class FieldBytes {

    private static final byte END = (byte) 0xFF;
    private static final int LONGEST = 512;

    private final byte[] data;
    private int at;

    FieldBytes(byte[] data) {
        this.data = data;
    }

    /** @throws UnreadableCode if the data ends before or a field does not */
    List<String> next(int count) {
        var fields = new ArrayList<String>(count);
        while (fields.size() < count) fields.add(next());
        return fields;
    }

    private String next() {
        int end = at;
        while (end < data.length && data[end] != END) end++;
        if (end == data.length || end - at > LONGEST) throw new UnreadableCode("A field has no end");
        var field = new String(data, at, end - at, StandardCharsets.ISO_8859_1);
        at = end + 1;
        return field;
    }

    /** What follows the fields read so far. */
    byte[] rest() {
        return Arrays.copyOfRange(data, at, data.length);
    }
}
