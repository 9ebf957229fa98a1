package org.pramaan.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.IdentityReport;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.ProfileMissing;
import org.pramaan.customer.Profiles;
import org.pramaan.customer.Verifications;
import org.pramaan.dossier.DossierPage.Row;
import org.pramaan.dossier.DossierPage.Shown;
import org.springframework.stereotype.Component;

/** Gathers what a reviewer needs to decide. */
@Component
class DossierPages {

    private final Profiles profiles;
    private final CustomerDocuments documents;
    private final Verifications verifications;

    DossierPages(Profiles profiles, CustomerDocuments documents, Verifications verifications) {
        this.profiles = profiles;
        this.documents = documents;
        this.verifications = verifications;
    }

    DossierPage of(String taskId, Customer customer) {
        var profile = profiles.find(customer.id()).orElseThrow(ProfileMissing::new);
        var answers = Arrays.stream(ProfileField.values())
                .flatMap(field ->
                        profile.answers().find(field).stream().map(value -> new Row(label(field.key()), value)))
                .toList();
        var sent = documents.of(customer.id()).stream()
                .map(document -> new Shown(
                        document.type().name(),
                        label(document.type().name()),
                        document.mediaType().startsWith("image/")))
                .toList();
        return new DossierPage(taskId, profile.answers().fullName(), answers, scores(customer), sent);
    }

    private List<Row> scores(Customer customer) {
        List<Row> rows = new ArrayList<>();
        verifications.score(customer.id()).ifPresent(score -> rows.add(new Row("Overall", percent(score / 100))));
        verifications.find(customer.id()).ifPresent(report -> rows.addAll(rows(report)));
        return rows;
    }

    private static List<Row> rows(IdentityReport report) {
        return List.of(
                new Row("Face on document and selfie", percent(report.face())),
                new Row("Selfie taken live", percent(report.liveness())),
                new Row("Name on document", percent(report.name())),
                new Row("Birth date on document", agrees(report.birthDate())),
                new Row("Number on document", agrees(report.number())),
                new Row("Name on proof of address", percent(report.address())));
    }

    private static String percent(@Nullable Double score) {
        return score == null ? "not found" : String.format(Locale.ROOT, "%.0f %%", score * 100);
    }

    private static String agrees(@Nullable Boolean agrees) {
        if (agrees == null) return "not read";
        return agrees ? "as told" : "differs";
    }

    private static String label(String key) {
        var words = key.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
