package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.AADHAAR_NUMBER;
import static org.pramaan.ocr.FieldName.ADDRESS;
import static org.pramaan.ocr.FieldName.POSTAL_CODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** The back of an Aadhaar card: the address under its label, ending with the PIN code, and the number. */
@Component
class AadhaarBackLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("UNIQUE IDENTIFICATION AUTHORITY OF INDIA", 3.0)
            .and("ADDRESS", 1.0)
            .and("1947", 0.5)
            .and("S/O", 0.3);
    private static final double NUMBER_EVIDENCE = 1.0;

    @Override
    public DocumentType type() {
        return DocumentType.AADHAAR_BACK;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page) + (PrintedAadhaar.on(page).isPresent() ? NUMBER_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of(AADHAAR_NUMBER, POSTAL_CODE);
    }

    @Override
    public List<Finding> read(Page page) {
        var findings = new ArrayList<Finding>();
        PrintedAadhaar.on(page).map(PrintedAadhaar::finding).ifPresent(findings::add);
        var address = PrintedAddress.on(page);
        address.ifPresent(block -> findings.add(block.finding(ADDRESS)));
        address.flatMap(PrintedAddress::postalCode)
                .or(() -> PostalCode.lastOn(page))
                .map(PostalCode::finding)
                .ifPresent(findings::add);
        return findings;
    }
}
