package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;

/** A document's fields, null where nothing was read (KF-27). */
record OcrFields(
        @JsonProperty("full_name") @Nullable String fullName,
        @JsonProperty("date_of_birth") @Nullable String dateOfBirth,
        @JsonProperty("document_number") @Nullable String documentNumber,
        @Nullable String nationality,
        @JsonProperty("issue_date") @Nullable String issueDate,
        @JsonProperty("expiry_date") @Nullable String expiryDate,
        @JsonProperty("place_of_birth") @Nullable String placeOfBirth,
        @Nullable String address,
        @Nullable String gender) {

    static OcrFields of(DocumentReading reading) {
        return new OcrFields(
                FieldWords.name(reading),
                FieldWords.date(reading, FieldName.DATE_OF_BIRTH),
                FieldWords.number(reading),
                FieldWords.nationality(reading),
                FieldWords.date(reading, FieldName.ISSUE_DATE),
                FieldWords.date(reading, FieldName.EXPIRY_DATE),
                FieldWords.text(reading, FieldName.PLACE_OF_BIRTH),
                FieldWords.text(reading, FieldName.ADDRESS),
                FieldWords.gender(reading));
    }

    /** Hides what was read. */
    @Override
    public String toString() {
        return "fields";
    }
}
