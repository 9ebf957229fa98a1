package org.pramaan.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.pramaan.notification.Letter;
import org.pramaan.notification.Messages;
import org.pramaan.notification.OutgoingMessage;
import org.springframework.stereotype.Component;

/** What a verdict means for the documents, the account, and the customer's mailbox. */
@Component
class VerdictConsequences {

    private final CustomerDocumentTable documents;
    private final AccountTable accounts;
    private final ReportTable reports;
    private final Messages messages;

    VerdictConsequences(
            CustomerDocumentTable documents, AccountTable accounts, ReportTable reports, Messages messages) {
        this.documents = documents;
        this.accounts = accounts;
        this.reports = reports;
        this.messages = messages;
    }

    void draw(Customer customer, ProfileStatus verdict, List<RejectionReason> reasons, Instant now) {
        noteScores(customer.id());
        documents.markAll(customer.id(), statusOf(verdict), now);
        if (verdict == ProfileStatus.APPROVED) accounts.verify(customer.id());
        send(customer, letter(customer, verdict, reasons));
    }

    private void noteScores(UUID customerId) {
        reports.find(customerId).ifPresent(report -> {
            for (var type : DocumentType.values()) documents.note(customerId, type, report.scoreOf(type));
        });
    }

    private static DocumentStatus statusOf(ProfileStatus verdict) {
        return switch (verdict) {
            case APPROVED -> DocumentStatus.VERIFIED;
            case REJECTED -> DocumentStatus.REJECTED;
            default -> DocumentStatus.PENDING;
        };
    }

    private static Letter letter(Customer customer, ProfileStatus verdict, List<RejectionReason> reasons) {
        var name = customer.contact().firstName();
        var words =
                reasons.stream().map(reason -> reason.in(customer.language())).toList();
        return switch (verdict) {
            case APPROVED -> Letter.approved(name);
            case REJECTED -> Letter.rejected(name, words);
            default -> Letter.resubmission(name, words);
        };
    }

    private void send(Customer customer, Letter letter) {
        messages.send(new OutgoingMessage(
                customer.clientId(), Channel.EMAIL, customer.contact().email(), customer.language(), letter, null));
    }
}
