package org.pramaan.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CaseDocument;
import org.pramaan.session.DocumentFacts;

/**
 * A document on the page.
 *
 * @param shown false while its picture is withheld
 * @param typed what the reader took it for
 * @param note what the reviewer should know of it
 */
public record Exhibit(
        DocumentKind kind,
        String title,
        boolean shown,
        @Nullable String typed,
        @Nullable String note) {

    static List<Exhibit> of(CaseFile file) {
        return file.current().stream()
                .map(document -> of(document, file))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private static Exhibit of(CaseDocument document, CaseFile file) {
        var kind = document.kind();
        var facts = file.facts().get(kind);
        return new Exhibit(
                kind,
                Words.of("document", kind),
                !document.withheld(),
                facts == null || kind == DocumentKind.LIVE_PHOTO ? null : Words.of("type", facts.type()),
                note(document, facts));
    }

    private static @Nullable String note(CaseDocument document, @Nullable DocumentFacts facts) {
        var failure = document.failure();
        if (failure != null) return "Could not be read. " + Words.failure(failure);
        if (facts == null || facts.flaws().isEmpty()) return null;
        return facts.flaws().stream().map(flaw -> Words.of("photo", flaw)).collect(Collectors.joining("; "));
    }
}
