package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.pramaan.verification.Verification;

/** The answer to a verification (KF-20). */
record Verified(
        @JsonProperty("verification_status") String verificationStatus,
        @JsonProperty("confidence_score") double confidenceScore,
        @JsonProperty("face_match_score") double faceMatchScore,
        @JsonProperty("ocr_data") OcrData ocrData,
        @JsonProperty("processing_time_ms") long processingTimeMs,
        Instant timestamp,
        @JsonProperty("face_verification_details") FaceDetails faceVerificationDetails) {

    static Verified of(Verification.Judged judged, Stay stay) {
        return new Verified(
                judged.judgement().status(),
                Score.rounded(judged.judgement().confidence()),
                Score.rounded(judged.likeness().score()),
                OcrData.of(judged.reading()),
                stay.milliseconds(),
                stay.end(),
                FaceDetails.of(judged.judgement(), judged.likeness()));
    }
}
