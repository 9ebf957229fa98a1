package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A document cut out of its photo (TF-04).
 *
 * @param score share of the evidence that speaks for the type, 0..1
 * @param croppedImage a data URL; null for an Aadhaar card whose number could not be found to be covered
 */
record CroppedDocument(
        @JsonProperty("document_type") String documentType,
        double score,
        @JsonProperty("cropped_image") @Nullable String croppedImage) {

    /** Hides the picture. */
    @Override
    public String toString() {
        return documentType;
    }
}
