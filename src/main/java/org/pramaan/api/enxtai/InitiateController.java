package org.pramaan.api.enxtai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.session.Opened;
import org.pramaan.session.Opening;
import org.pramaan.session.SessionStatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens sessions (EN-20). */
@RestController
class InitiateController {

    private final InitiateDesk desk;

    InitiateController(InitiateDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/v1/kyc/initiate")
    @ResponseStatus(HttpStatus.CREATED)
    Initiated initiate(@Valid @RequestBody Initiate request, Caller caller) {
        return Initiated.of(desk.open(request.opening(caller), request.consentsOrNone()));
    }

    record Initiate(
            @NotBlank @Size(max = 255) String externalUserId,
            @Nullable @Size(max = 320) String email,
            @Nullable @Size(max = 32) String phone,
            @Nullable Map<String, Object> metadata,
            @Nullable @Size(max = 20) List<@NotNull @Valid GivenConsent> consents) {

        Opening opening(Caller caller) {
            return new Opening(caller, externalUserId, email, phone, metadata);
        }

        List<GivenConsent> consentsOrNone() {
            return consents == null ? List.of() : consents;
        }
    }

    record Initiated(UUID kycSessionId, SessionStatus status, UploadUrls uploadUrls) {

        static Initiated of(Opened opened) {
            return new Initiated(opened.sessionId(), opened.status(), UploadUrls.RELATIVE);
        }
    }

    record UploadUrls(String pan, String aadhaarFront, String aadhaarBack, String livePhoto) {

        static final UploadUrls RELATIVE = new UploadUrls(
                "/v1/kyc/upload/pan",
                "/v1/kyc/upload/aadhaar/front",
                "/v1/kyc/upload/aadhaar/back",
                "/v1/kyc/upload/live-photo");
    }
}
