package org.pramaan.customer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gathers what external providers are given. The proof of address is none of it, for nobody but us reads it, nor is a
 * document that has expired.
 */
@Component
class SubmissionContents {

    private final VerificationTable table;
    private final Customers customers;
    private final ProfileTable profiles;
    private final CustomerDocumentTable documents;
    private final FileVault vault;

    SubmissionContents(
            VerificationTable table,
            Customers customers,
            ProfileTable profiles,
            CustomerDocumentTable documents,
            FileVault vault) {
        this.table = table;
        this.customers = customers;
        this.profiles = profiles;
        this.documents = documents;
        this.vault = vault;
    }

    /** @throws ProfileMissing if nothing was submitted */
    Submission require(UUID customerId) {
        return new Submission(
                table.submission(customerId).orElseThrow(ProfileMissing::new),
                customerId,
                customers.require(customerId).contact(),
                profiles.find(customerId).orElseThrow(ProfileMissing::new).answers(),
                files(customerId));
    }

    private List<SubmittedFile> files(UUID customerId) {
        return documents.of(customerId).stream()
                .filter(CustomerDocument::isCurrent)
                .filter(document -> document.type() != DocumentType.PROOF_OF_ADDRESS)
                .map(document -> new SubmittedFile(document.type(), document.mediaType(), vault.open(document)))
                .toList();
    }
}
