package org.pramaan.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.IdentityReport;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.customer.Verifications;
import org.pramaan.dossier.DossierPage.Row;
import org.springframework.stereotype.Component;

/** Words what the automatic verification found. */
@Component
class DossierFindings {

    private final Verifications verifications;
    private final ConcernWords words;

    DossierFindings(Verifications verifications, ConcernWords words) {
        this.verifications = verifications;
        this.words = words;
    }

    /** Why a person must look. */
    List<String> concerns(UUID customerId) {
        return verifications.concerns(customerId).stream().map(words::of).toList();
    }

    List<Row> rows(UUID customerId) {
        List<Row> rows = new ArrayList<>();
        verifications.score(customerId).ifPresent(score -> rows.add(new Row("Overall", percent(score / 100))));
        verifications.find(customerId).ifPresent(report -> {
            rows.add(new Row("Face on document and selfie", percent(report.face())));
            rows.add(new Row("Selfie taken live", percent(report.liveness())));
            addDocument(rows, report);
            rows.add(new Row("Name on proof of address", percent(report.address())));
            add(rows, "Entries on lists that may be the customer", report.matches(), String::valueOf);
        });
        return rows;
    }

    private static void addDocument(List<Row> rows, IdentityReport report) {
        var data = report.data() == null ? ProfileFinding.NOTHING : report.data();
        rows.add(new Row("Name on document", percent(data.name())));
        rows.add(new Row("Birth date on document", agrees(data.birthDate())));
        rows.add(new Row("Number on document", agrees(data.number())));
        rows.add(new Row("Expiry date on document", agrees(data.expiry())));
        add(rows, "Document expired", data.expired(), expired -> expired ? "yes" : "no");
        add(rows, "Document genuine", report.genuine(), genuine -> genuine ? "yes" : "signs of forgery");
        add(rows, "Front and back agree", report.sides(), DossierFindings::percent);
    }

    private static <T> void add(List<Row> rows, String label, @Nullable T found, Function<T, String> word) {
        if (found != null) rows.add(new Row(label, word.apply(found)));
    }

    private static String percent(@Nullable Double score) {
        return score == null ? "not found" : String.format(Locale.ROOT, "%.0f %%", score * 100);
    }

    private static String agrees(@Nullable Boolean agrees) {
        if (agrees == null) return "not read";
        return agrees ? "as told" : "differs";
    }
}
