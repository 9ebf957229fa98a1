package org.pramaan.portal.customers;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Clients;
import org.pramaan.compliance.AuditHistory;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocument;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.CustomerRow;
import org.pramaan.customer.Profiles;
import org.pramaan.notification.Language;
import org.pramaan.portal.Moment;
import org.pramaan.portal.customers.CustomerPage.DocumentLine;
import org.springframework.stereotype.Component;

/** Gathers what staff see of a customer. */
@Component
class CustomerPages {

    private static final int MOST_ENTRIES = 100;

    private final Clients clients;
    private final Profiles profiles;
    private final CustomerDocuments documents;
    private final AuditHistory history;

    CustomerPages(Clients clients, Profiles profiles, CustomerDocuments documents, AuditHistory history) {
        this.clients = clients;
        this.profiles = profiles;
        this.documents = documents;
        this.history = history;
    }

    CustomerPage of(CustomerRow row, Customer customer) {
        return new CustomerPage(
                row.id().toString(),
                clients.require(row.clientId()).slug(),
                customer.contact(),
                CustomerStanding.of(row),
                row.status(),
                row.activated() && !row.closed() && !row.erasing(),
                row.closed(),
                row.erasing(),
                row.verified(),
                Moment.of(row.openedAt()),
                Moment.ofNullable(row.submittedAt()),
                reasons(row.id()),
                documents.of(row.id()).stream().map(CustomerPages::line).toList(),
                timeline(row));
    }

    private List<String> reasons(UUID id) {
        return profiles.find(id).stream()
                .flatMap(profile -> profile.reasons().stream())
                .map(reason -> reason.in(Language.EN))
                .toList();
    }

    private List<TimelineLine> timeline(CustomerRow row) {
        return history.of(row.clientId(), row.id(), MOST_ENTRIES).stream()
                .map(TimelineLine::of)
                .toList();
    }

    private static DocumentLine line(CustomerDocument document) {
        return new DocumentLine(
                Word.of(document.type()).text(),
                Word.of(document.status()).text(),
                score(document.score()),
                Moment.of(document.uploadedAt()));
    }

    private static @Nullable String score(@Nullable Double score) {
        return score == null ? null : String.format(Locale.ROOT, "%.1f", score);
    }
}
