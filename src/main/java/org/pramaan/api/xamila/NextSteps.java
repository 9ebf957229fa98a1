package org.pramaan.api.xamila;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.pramaan.customer.CustomerDocument;
import org.pramaan.customer.DocumentStatus;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.Profile;

/** What a customer does next, in French (XA-27). */
final class NextSteps {

    private NextSteps() {}

    static List<String> of(Profile profile, List<CustomerDocument> documents) {
        return switch (profile.status()) {
            case PENDING, REJECTED -> toSubmit(profile, documents);
            case EXPIRED -> toRenew(profile, documents);
            case UNDER_REVIEW -> List.of("Attendre la fin de la vérification");
            case SUSPENDED -> List.of("Dossier suspendu\u00a0: contacter le service client");
            case APPROVED -> List.of();
        };
    }

    private static List<String> toSubmit(Profile profile, List<CustomerDocument> documents) {
        List<String> steps = new ArrayList<>();
        if (!profile.answers().areComplete()) steps.add("Compléter le profil KYC");
        if (!missing(documents).isEmpty()) steps.add("Téléverser les documents manquants");
        steps.add("Soumettre le profil pour révision");
        return steps;
    }

    /** XA-08: the approval has expired. */
    private static List<String> toRenew(Profile profile, List<CustomerDocument> documents) {
        List<String> steps = new ArrayList<>();
        steps.add("Vérification expirée\u00a0: mettre à jour le profil, pièce d'identité comprise");
        steps.addAll(toSubmit(profile, documents));
        return steps;
    }

    private static EnumSet<DocumentType> missing(List<CustomerDocument> documents) {
        var missing = EnumSet.copyOf(DocumentType.required());
        documents.stream()
                .filter(document -> document.status() != DocumentStatus.EXPIRED)
                .forEach(document -> missing.remove(document.type()));
        return missing;
    }
}
