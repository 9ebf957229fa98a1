package org.pramaan.api.enxtai;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pramaan.api.enxtai.UploadController.Uploaded;
import org.pramaan.client.Caller;
import org.pramaan.session.DocumentIntake;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in an Aadhaar offline e-KYC instead of photographs of the card: an extension of the document's uploads. */
@RestController
class OfflineKycController {

    private final DocumentIntake intake;
    private final OfflineKycRules rules;

    OfflineKycController(DocumentIntake intake, OfflineKycRules rules) {
        this.intake = intake;
        this.rules = rules;
    }

    /** The share code is read from the body only: an address would be logged on its way. */
    @Operation(
            summary = "Upload an Aadhaar offline e-KYC",
            description = "Extension, not in the EnxtAI document. The ZIP that a person downloads from the UIDAI with "
                    + "their share code, or the XML in it. Its signature is verified here; it counts as both sides of "
                    + "the Aadhaar card, and its photograph is what the live photo is compared with. The share code is "
                    + "not stored. A file that is refused (400, or 413 if it is too large) says why in code: "
                    + "WRONG_SHARE_CODE, NOT_A_ZIP, NOT_XML, DOCTYPE, OTHER_DOCUMENT, UNSIGNED, CHANGED, NOT_TRUSTED, "
                    + "CERTIFICATE_NOT_VALID and others.")
    @PostMapping(path = "/api/v1/kyc/upload/aadhaar/offline", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Uploaded upload(
            @RequestParam String externalUserId,
            @RequestParam(required = false) @Nullable String kycSessionId,
            @RequestPart MultipartFile file,
            @Parameter(description = "which opens the ZIP") @RequestPart(required = false) @Nullable String shareCode,
            Caller caller)
            throws IOException {
        var user = UploadController.required(externalUserId);
        var upload = rules.check(file.getBytes(), shareCode);
        return Uploaded.of(intake.submit(caller, user, UploadController.sessionId(kycSessionId), upload));
    }
}
