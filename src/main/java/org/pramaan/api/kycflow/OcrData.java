package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Collectors;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.ReadLine;
import org.pramaan.verification.ReadingConfidence;

/** What was read from a document, as this API words it (KF-20, KF-27, KF-30). */
record OcrData(
        @JsonProperty("document_type") String documentType,
        double confidence,
        @JsonProperty("extracted_text") String extractedText,
        OcrFields fields) {

    static OcrData of(DocumentReading reading) {
        return new OcrData(
                word(reading.type()),
                Score.rounded(ReadingConfidence.of(reading)),
                reading.lines().stream().map(ReadLine::text).collect(Collectors.joining("\n")),
                OcrFields.of(reading));
    }

    private static String word(DocumentType type) {
        return switch (type) {
            case PAN -> "pan_card";
            case AADHAAR_FRONT -> "aadhaar_front";
            case AADHAAR_BACK -> "aadhaar_back";
            case E_AADHAAR -> "e_aadhaar";
            case PASSPORT -> "passport";
            case NATIONAL_ID_FRONT, NATIONAL_ID_BACK -> "national_id";
            case INDIAN_DRIVING_LICENCE, EU_DRIVING_LICENCE -> "drivers_license";
            case PROOF_OF_ADDRESS -> "proof_of_address";
            case UNKNOWN -> "unknown";
        };
    }

    /** Hides what was read. */
    @Override
    public String toString() {
        return documentType;
    }
}
