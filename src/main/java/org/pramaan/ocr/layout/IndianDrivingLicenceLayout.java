package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** The front of an Indian driving licence: values beside or below their labels. */
@Component
class IndianDrivingLicenceLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("INDIAN UNION DRIVING LICENCE", 3.5)
            .and("DRIVING LICENCE", 1.0)
            .and("DL NO", 0.6)
            .and("BLOOD GROUP", 1.2)
            .and("VALIDITY", 0.8)
            .and("ORGAN DONOR", 1.0)
            .and("SON/DAUGHTER/WIFE OF", 1.0);
    private static final double NUMBER_EVIDENCE = 1.5;

    @Override
    public DocumentType type() {
        return DocumentType.INDIAN_DRIVING_LICENCE;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page) + (LicenceNumber.on(page).isPresent() ? NUMBER_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of(DOCUMENT_NUMBER);
    }

    @Override
    public List<Finding> read(Page page) {
        var beside = new Beside(page.lines());
        var findings = new Findings()
                .add(LicenceNumber.on(page))
                .name(FULL_NAME, beside.name("Name"))
                .name(FATHERS_NAME, beside.name("Son/Daughter/Wife of", "S/D/W of", "S/W/D of"))
                .date(DATE_OF_BIRTH, beside.date("Date of Birth", "DOB"))
                .date(ISSUE_DATE, beside.date("Issue Date", "Date of Issue", "DOI"))
                .date(EXPIRY_DATE, beside.date("Validity (NT)", "Validity", "Valid till"));
        DateOrder.complete(findings, page.lines());
        var unlabelled = UnlabelledLicence.of(page, findings);
        unlabelled.ifPresent(licence -> licence.complete(findings));
        AddressBlock.under(page, "Address")
                .or(() -> unlabelled.flatMap(UnlabelledLicence::address))
                .ifPresent(block -> block.addTo(findings));
        return findings.list();
    }
}
