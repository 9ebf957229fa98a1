package org.pramaan.ocr.mrz;

import java.util.regex.Pattern;

/**
 * Fillers that were read as K, which they resemble. A name field has no check digit, so only what cannot be a name is
 * mended: Ks among the fillers at its end, and a double K between two words of a field that has no double filler.
 */
final class FillerNoise {

    private static final Pattern NOISY_END = Pattern.compile("(?:KK|<)[K<]*K[K<]*$");
    private static final Pattern DOUBLE = Pattern.compile("(?<=[A-Z]{2})KK(?=[A-Z]{2})");

    private FillerNoise() {}

    static String mended(String name) {
        var end = NOISY_END.matcher(name);
        var mended = end.find() && end.group().contains("<")
                ? name.substring(0, end.start()) + "<".repeat(end.group().length())
                : name;
        return mended.replaceAll("<+$", "").contains("<<")
                ? mended
                : DOUBLE.matcher(mended).replaceFirst("<<");
    }
}
