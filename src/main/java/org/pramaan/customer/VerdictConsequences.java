package org.pramaan.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pramaan.notification.Language;
import org.pramaan.notification.Letter;
import org.springframework.stereotype.Component;

/** What a verdict means for the documents, the account, and the customer's mailbox. */
@Component
class VerdictConsequences {

    private final CustomerDocumentTable documents;
    private final AccountTable accounts;
    private final IdentityReports reports;
    private final CustomerLetters letters;

    VerdictConsequences(
            CustomerDocumentTable documents, AccountTable accounts, IdentityReports reports, CustomerLetters letters) {
        this.documents = documents;
        this.accounts = accounts;
        this.reports = reports;
        this.letters = letters;
    }

    void draw(Customer customer, ProfileStatus verdict, List<RejectionReason> reasons, Instant now) {
        noteScores(customer.id());
        documents.markAll(customer.id(), statusOf(verdict), now);
        if (verdict == ProfileStatus.APPROVED) accounts.verify(customer.id());
        letters.send(customer, name -> letter(name, customer.language(), verdict, reasons));
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

    private static Letter letter(String name, Language language, ProfileStatus verdict, List<RejectionReason> reasons) {
        var words = reasons.stream().map(reason -> reason.in(language)).toList();
        return switch (verdict) {
            case APPROVED -> Letter.approved(name);
            case REJECTED -> Letter.rejected(name, words);
            default -> Letter.resubmission(name, words);
        };
    }
}
