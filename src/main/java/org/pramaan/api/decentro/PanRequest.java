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
import org.pramaan.registry.CkycQuestion;
import org.pramaan.registry.PanQuestion;

/**
 * Asks the tax registry or the central KYC registry about whoever has a PAN.
 *
 * @param name as the person gave it, to be compared with the registered one
 */
@JsonNaming(SnakeCaseStrategy.class)
record PanRequest(
        @NotBlank @Size(max = 255) String userId,

        @NotNull @Pattern(regexp = "[A-Z]{5}[0-9]{4}[A-Z]", message = "is no PAN")
        String pan,

        @Nullable @Size(max = 200) String name,
        @Nullable @Valid ConsentGiven consent,
        @Nullable UUID consentId)
        implements KycRequest {

    PanQuestion panQuestion() {
        return new PanQuestion(pan, name);
    }

    CkycQuestion ckycQuestion() {
        return new CkycQuestion(pan, name);
    }
}
