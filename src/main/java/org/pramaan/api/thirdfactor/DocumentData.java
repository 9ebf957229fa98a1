package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;

/**
 * What stands on a document (TF-05); null where nothing was read.
 *
 * @param idNumber of an Aadhaar number the last four digits only (EN-43)
 * @param confidence mean confidence in the fields that were read, 0..1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DocumentData(
        @JsonProperty("id_number") @Nullable String idNumber,
        @Nullable String name,
        @Nullable String address,
        @Nullable String gender,
        @Nullable BirthDate dob,
        @JsonProperty("detected_type") String detectedType,
        double confidence) {

    static DocumentData of(DocumentReading reading) {
        return new DocumentData(
                IdNumber.of(reading),
                name(reading),
                text(reading, FieldName.ADDRESS),
                text(reading, FieldName.GENDER),
                BirthDate.of(text(reading, FieldName.DATE_OF_BIRTH)),
                TypeWords.plain(reading.type()),
                Rounded.toHundredths(confidence(reading)));
    }

    private static @Nullable String name(DocumentReading reading) {
        var whole = text(reading, FieldName.FULL_NAME);
        var given = text(reading, FieldName.GIVEN_NAMES);
        var surname = text(reading, FieldName.SURNAME);
        if (whole != null || given == null && surname == null) return whole;
        return ((given == null ? "" : given) + " " + (surname == null ? "" : surname)).strip();
    }

    private static double confidence(DocumentReading reading) {
        return reading.fields().stream()
                .mapToDouble(ReadField::confidence)
                .average()
                .orElse(0);
    }

    private static @Nullable String text(DocumentReading reading, FieldName name) {
        return reading.find(name).map(ReadField::value).orElse(null);
    }

    /** Hides what was read. */
    @Override
    public String toString() {
        return detectedType;
    }
}
