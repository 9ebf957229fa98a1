package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProfileMissing;
import org.pramaan.customer.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the customer's KYC has come, and what to do next (XA-27). */
@RestController
@XamilaApi
class KycStatusController {

    private final Profiles profiles;
    private final CustomerDocuments documents;
    private final ProfileBody body;

    KycStatusController(Profiles profiles, CustomerDocuments documents, ProfileBody body) {
        this.profiles = profiles;
        this.documents = documents;
        this.body = body;
    }

    @GetMapping("/kyc/status")
    Status status(Customer customer) {
        var profile = profiles.find(customer.id()).orElseThrow(ProfileMissing::new);
        var uploaded = documents.of(customer.id());
        return new Status(
                body.of(customer, profile, uploaded),
                DocumentType.required().stream().map(RequiredDocument::of).toList(),
                NextSteps.of(profile, uploaded));
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Status(
            Map<String, @Nullable Object> kycProfile,
            List<RequiredDocument> requiredDocuments,
            List<String> nextSteps) {}

    record RequiredDocument(DocumentType type, String name, boolean required) {

        static RequiredDocument of(DocumentType type) {
            return new RequiredDocument(type, words(type), true);
        }

        private static String words(DocumentType type) {
            return switch (type) {
                case IDENTITY_FRONT -> "Pièce d'identité (recto)";
                case IDENTITY_BACK -> "Pièce d'identité (verso)";
                case SELFIE -> "Photo selfie";
                case PROOF_OF_ADDRESS -> "Justificatif de domicile";
            };
        }
    }
}
