package org.pramaan.api.decentro;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.registry.AadhaarQuestion;

/** @param xmlContent the XML, or its ZIP in base64 */
@JsonNaming(SnakeCaseStrategy.class)
record AadhaarRequest(
        @NotBlank @Size(max = 255) String userId,
        @NotBlank @Size(max = 900_000) String xmlContent,

        @NotNull @Pattern(regexp = "[A-Za-z0-9]{4}", message = "has four letters or digits")
        String shareCode,

        @Nullable @Valid ConsentGiven consent,
        @Nullable UUID consentId)
        implements KycRequest {

    AadhaarQuestion question() {
        return new AadhaarQuestion(xmlContent, shareCode);
    }
}
