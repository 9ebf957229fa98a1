package org.pramaan.api.kycflow;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.AadhaarNumber;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;

/** Words fields as this API prints them (KF-27, CF-23). */
final class FieldWords {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Set<String> GENDERS = Set.of("M", "F");

    private FieldWords() {}

    static @Nullable String text(DocumentReading reading, FieldName field) {
        return reading.find(field).map(ReadField::value).orElse(null);
    }

    /** DD/MM/YYYY; a year alone is no date here. */
    static @Nullable String date(DocumentReading reading, FieldName field) {
        var day = reading.find(field).map(read -> DAY.matcher(read.value()));
        return day.filter(match -> match.matches())
                .map(match -> match.replaceFirst("$3/$2/$1"))
                .orElse(null);
    }

    /** The whole name, or what was read of its parts. */
    static @Nullable String name(DocumentReading reading) {
        var whole = text(reading, FieldName.FULL_NAME);
        if (whole != null) return whole;
        var parts = Stream.of(FieldName.GIVEN_NAMES, FieldName.SURNAME)
                .flatMap(part -> reading.find(part).map(ReadField::value).stream())
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : parts;
    }

    /** The document's own number; of an Aadhaar number the last four digits. */
    static @Nullable String number(DocumentReading reading) {
        Optional<String> aadhaar =
                reading.find(FieldName.AADHAAR_NUMBER).map(read -> new AadhaarNumber(read.value()).masked());
        return aadhaar.or(() -> reading.find(FieldName.PAN_NUMBER).map(ReadField::value))
                .or(() -> reading.find(FieldName.DOCUMENT_NUMBER).map(ReadField::value))
                .orElse(null);
    }

    static @Nullable String nationality(DocumentReading reading) {
        return reading.find(FieldName.NATIONALITY)
                .map(read -> CountryNames.of(read.value()))
                .orElse(null);
    }

    /** M or F; nothing else is foreseen. */
    static @Nullable String gender(DocumentReading reading) {
        return reading.find(FieldName.GENDER)
                .map(ReadField::value)
                .filter(GENDERS::contains)
                .orElse(null);
    }
}
