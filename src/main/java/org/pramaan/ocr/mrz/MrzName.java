package org.pramaan.ocr.mrz;

/**
 * The name field: two fillers part the surname from the given names. It has no check digit and may be cut off.
 *
 * @param givenNames empty if the zone states one name only
 * @param cut whether the name fills its field, so that its end may be missing
 */
public record MrzName(String surname, String givenNames, boolean cut) {

    static MrzName of(String field) {
        var letters = MrzSigns.letters(field);
        var parts = letters.replaceAll("<+$", "").split("<<+", 3);
        return new MrzName(words(parts[0]), parts.length > 1 ? words(parts[1]) : "", !letters.endsWith("<"));
    }

    /** Whether a K stands where the double filler, which resembles it, may have been: several words, none given. */
    boolean isDoubtful() {
        return givenNames.isEmpty() && surname.matches(".*(?:K | K|KK).*");
    }

    /** Hides the name. */
    @Override
    public String toString() {
        return "MrzName[hidden]";
    }

    private static String words(String part) {
        return part.replace('<', ' ').trim();
    }
}
