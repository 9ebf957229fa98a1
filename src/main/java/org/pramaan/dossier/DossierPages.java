package org.pramaan.dossier;

import java.util.Arrays;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.ProfileMissing;
import org.pramaan.customer.Profiles;
import org.pramaan.dossier.DossierPage.Row;
import org.pramaan.dossier.DossierPage.Shown;
import org.springframework.stereotype.Component;

/** Gathers what a reviewer needs to decide. */
@Component
class DossierPages {

    private final Profiles profiles;
    private final CustomerDocuments documents;
    private final DossierFindings findings;

    DossierPages(Profiles profiles, CustomerDocuments documents, DossierFindings findings) {
        this.profiles = profiles;
        this.documents = documents;
        this.findings = findings;
    }

    DossierPage of(String taskId, Customer customer) {
        var profile = profiles.find(customer.id()).orElseThrow(ProfileMissing::new);
        var answers = Arrays.stream(ProfileField.values())
                .flatMap(field -> profile.answers().find(field).stream()
                        .map(value -> new Row(DossierWords.label(field), DossierWords.value(field, value))))
                .toList();
        var sent = documents.of(customer.id()).stream()
                .map(document -> new Shown(
                        document.type().name(),
                        DossierWords.label(document.type()),
                        document.mediaType().startsWith("image/")))
                .toList();
        return new DossierPage(
                taskId,
                profile.answers().fullName(),
                answers,
                findings.rows(customer.id()),
                findings.concerns(customer.id()),
                sent);
    }
}
