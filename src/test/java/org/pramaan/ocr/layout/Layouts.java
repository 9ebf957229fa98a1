package org.pramaan.ocr.layout;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;

/** Every layout, seen from one day. */
final class Layouts {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    static final DocumentTyping TYPING = new DocumentTyping(List.of(
            new PanLayout(),
            new AadhaarFrontLayout(),
            new AadhaarBackLayout(),
            new EAadhaarLayout(),
            TravelLayouts.passportLayout(TODAY),
            new NationalIdFrontLayout(),
            TravelLayouts.nationalIdBackLayout(TODAY),
            new IndianDrivingLicenceLayout(),
            new EuDrivingLicenceLayout(),
            new ProofOfAddressLayout()));

    private Layouts() {}

    static DocumentType type(Page page) {
        return TYPING.of(page).map(typed -> typed.layout().type()).orElse(DocumentType.UNKNOWN);
    }

    static Map<FieldName, String> fields(Page page) {
        return TYPING.of(page).orElseThrow().layout().read(page).stream()
                .collect(Collectors.toMap(Finding::name, Finding::value));
    }
}
