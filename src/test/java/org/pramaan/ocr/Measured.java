package org.pramaan.ocr;

import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** One specimen, its reading and the processor time it took in ms. */
record Measured(Specimen specimen, DocumentReading reading, double cpu) {

    boolean isTypeRight() {
        return reading.type() == specimen.type();
    }

    double overlap() {
        return Overlap.of(reading.corners(), specimen.corners());
    }

    /** Whether the reading knows where the number stands, or there is none to cover. */
    boolean isCovered() {
        return !specimen.fields().containsKey(FieldName.AADHAAR_NUMBER)
                || !reading.sensitive().isEmpty();
    }

    /** Whether case, blanks and punctuation aside the value is the one printed. */
    boolean isExact(Map.Entry<FieldName, String> field) {
        return bare(given(field.getKey())).equals(bare(field.getValue()));
    }

    boolean hasSpacesRight(Map.Entry<FieldName, String> field) {
        return given(field.getKey()).equalsIgnoreCase(field.getValue());
    }

    /** One minus the edits per character. */
    double characters(Map.Entry<FieldName, String> field) {
        var truth = bare(field.getValue());
        int edits = new LevenshteinDistance().apply(truth, bare(given(field.getKey())));
        return Math.max(0, 1 - edits / (double) truth.length());
    }

    /** A wrong value with its letters and digits hidden where they are right. */
    String error(Map.Entry<FieldName, String> field) {
        var given = given(field.getKey());
        return "%s %d %s: %s"
                .formatted(
                        specimen.kind(),
                        specimen.seed(),
                        field.getKey(),
                        given.isEmpty() ? "not given" : masked(field.getValue(), given));
    }

    private static String masked(String truth, String given) {
        if (truth.length() != given.length()) return "%d signs instead of %d".formatted(given.length(), truth.length());
        var masked = new StringBuilder();
        for (int i = 0; i < truth.length(); i++) {
            boolean right = Character.toUpperCase(truth.charAt(i)) == Character.toUpperCase(given.charAt(i));
            masked.append(right ? "*" : truth.charAt(i) + ">" + given.charAt(i));
        }
        return masked.toString();
    }

    private String given(FieldName name) {
        return reading.find(name).map(ReadField::value).orElse("");
    }

    private static String bare(String value) {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
