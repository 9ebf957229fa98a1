package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** A utility bill or bank letter: whom it was sent to, where, when, and under which account. */
@Component
class ProofOfAddressLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("BILL DATE", 1.5)
            .and("DUE DATE", 1.0)
            .and("AMOUNT PAYABLE", 1.5)
            .and("CONSUMER NO", 1.0)
            .and("ACCOUNT NUMBER", 0.6)
            .and("CA NUMBER", 0.8)
            .and("INVOICE DATE", 1.0)
            .and("ELECTRICITY BILL", 1.5)
            .and("WATER BILL", 1.5)
            .and("GAS BILL", 1.5)
            .and("UTILITY BILL", 1.5)
            .and("SERVICE ADDRESS", 1.0)
            .and("BILLING ADDRESS", 1.0)
            .and("METER READING", 1.0)
            .and("STATEMENT OF ACCOUNT", 2.0);
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{6,20}");

    @Override
    public DocumentType type() {
        return DocumentType.PROOF_OF_ADDRESS;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of();
    }

    @Override
    public List<Finding> read(Page page) {
        var beside = new Beside(page.lines());
        var findings = new Findings()
                .name(FULL_NAME, beside.name("Consumer Name", "Customer Name", "Account Holder", "Bill To", "Name"))
                .add(beside.first(ProofOfAddressLayout::isNumber, "Consumer No.", "Account Number", "CA Number")
                        .flatMap(ProofOfAddressLayout::number))
                .date(ISSUE_DATE, beside.date("Bill Date", "Invoice Date", "Statement Date", "Date of Issue"));
        findings.add(beforeDue(page.lines(), beside.date("Due Date")));
        AddressBlock.under(page, "Service Address", "Billing Address", "Address")
                .ifPresent(block -> block.addTo(findings));
        return findings.list();
    }

    /** Where the label was not legible: of two dates the one before that on which it is due. */
    private static Optional<Finding> beforeDue(List<Line> lines, Optional<Line> due) {
        var latest = due.flatMap(line -> Findings.date(ISSUE_DATE, line));
        var dates = lines.stream()
                .flatMap(line -> Findings.date(ISSUE_DATE, line).stream())
                .toList();
        if (latest.isEmpty() || dates.size() != 2) return Optional.empty();
        return dates.stream()
                .filter(date -> date.value().compareTo(latest.get().value()) < 0)
                .findFirst();
    }

    private static boolean isNumber(Line line) {
        return number(line).isPresent();
    }

    private static Optional<Finding> number(Line line) {
        var value = line.text().replaceAll("[\\s-]", "");
        return NUMBER.matcher(value).matches() && value.matches(".*[0-9]{4}.*")
                ? Optional.of(Finding.of(DOCUMENT_NUMBER, value, line))
                : Optional.empty();
    }
}
