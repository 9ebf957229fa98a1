package org.pramaan.ocr;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPapers;

/** What a specimen document prints, as the reading should give it; nothing for what is no identity document. */
final class SpecimenTruth {

    private final SpecimenKind kind;
    private final SpecimenIdentity identity;
    private final SpecimenPapers papers;
    private final boolean yearAlone;
    private final Map<FieldName, String> fields = new EnumMap<>(FieldName.class);

    private SpecimenTruth(SpecimenKind kind, SpecimenIdentity identity, long seed) {
        this.kind = kind;
        this.identity = identity;
        papers = SpecimenPapers.of(kind, identity, seed);
        yearAlone = kind == SpecimenKind.AADHAAR_FRONT && Math.floorMod(seed, 4) == 3;
    }

    static Map<FieldName, String> of(SpecimenKind kind, SpecimenIdentity identity, long seed) {
        return new SpecimenTruth(kind, identity, seed).fields();
    }

    static DocumentType type(SpecimenKind kind) {
        return switch (kind) {
            case VISITING_CARD, MEMBER_CARD, LEAFLET -> DocumentType.UNKNOWN;
            default -> DocumentType.valueOf(kind.name());
        };
    }

    private Map<FieldName, String> fields() {
        switch (kind) {
            case PAN -> putAll(person(), Map.of(FieldName.PAN_NUMBER, identity.panNumber()), father());
            case AADHAAR_FRONT -> putAll(person(), aadhaar(), gender());
            case AADHAAR_BACK -> putAll(aadhaar(), address());
            case E_AADHAAR -> putAll(person(), aadhaar(), gender(), address());
            case PASSPORT -> putAll(travel(), gender(), dates(), birthplace(), zone());
            case NATIONAL_ID_FRONT -> putAll(travel(), gender(), expiry(), birthplace());
            case NATIONAL_ID_BACK -> putAll(travel(), gender(), dates(), zone());
            case INDIAN_DRIVING_LICENCE -> putAll(person(), number(), father(), dates(), licenceAddress());
            case EU_DRIVING_LICENCE -> putAll(names(), person(), number(), dates(), birthplace());
            case PROOF_OF_ADDRESS -> putAll(name(), number(), address(), issue());
            default -> putAll();
        }
        return fields;
    }

    @SafeVarargs
    private void putAll(Map<FieldName, String>... parts) {
        for (var part : parts) fields.putAll(part);
    }

    private Map<FieldName, String> name() {
        return Map.of(FieldName.FULL_NAME, identity.fullName());
    }

    private Map<FieldName, String> person() {
        var birth = yearAlone
                ? String.valueOf(identity.dateOfBirth().getYear())
                : identity.dateOfBirth().toString();
        return Map.of(FieldName.FULL_NAME, identity.fullName(), FieldName.DATE_OF_BIRTH, birth);
    }

    private Map<FieldName, String> father() {
        return Map.of(FieldName.FATHERS_NAME, identity.fathersName());
    }

    private Map<FieldName, String> aadhaar() {
        return Map.of(FieldName.AADHAAR_NUMBER, identity.aadhaarNumber());
    }

    private Map<FieldName, String> gender() {
        return Map.of(FieldName.GENDER, String.valueOf(identity.gender()));
    }

    private Map<FieldName, String> address() {
        return Map.of(
                FieldName.ADDRESS,
                String.join(", ", identity.addressLines()) + " - " + identity.postalCode(),
                FieldName.POSTAL_CODE,
                identity.postalCode());
    }

    /** Without the father, who has a line of his own. */
    private Map<FieldName, String> licenceAddress() {
        var lines = identity.addressLines();
        var address = String.join(", ", lines.subList(1, lines.size())) + ", " + identity.postalCode();
        return Map.of(
                FieldName.ADDRESS, address.toUpperCase(Locale.ROOT), FieldName.POSTAL_CODE, identity.postalCode());
    }

    private Map<FieldName, String> names() {
        if (papers.givenNames().isEmpty()) return Map.of(FieldName.SURNAME, papers.surname());
        return Map.of(FieldName.SURNAME, papers.surname(), FieldName.GIVEN_NAMES, papers.givenNames());
    }

    private Map<FieldName, String> travel() {
        var all = new EnumMap<FieldName, String>(FieldName.class);
        for (var part : List.of(names(), person(), number())) all.putAll(part);
        all.put(FieldName.NATIONALITY, papers.state());
        all.put(FieldName.ISSUING_STATE, papers.state());
        return all;
    }

    private Map<FieldName, String> number() {
        return Map.of(FieldName.DOCUMENT_NUMBER, papers.number());
    }

    private Map<FieldName, String> issue() {
        return Map.of(FieldName.ISSUE_DATE, papers.issued().toString());
    }

    private Map<FieldName, String> expiry() {
        return Map.of(FieldName.EXPIRY_DATE, papers.expires().toString());
    }

    private Map<FieldName, String> dates() {
        return Map.of(
                FieldName.ISSUE_DATE, papers.issued().toString(),
                FieldName.EXPIRY_DATE, papers.expires().toString());
    }

    private Map<FieldName, String> birthplace() {
        return Map.of(FieldName.PLACE_OF_BIRTH, papers.placeOfBirth());
    }

    private Map<FieldName, String> zone() {
        return Map.of(FieldName.MRZ, String.join("\n", papers.mrz()));
    }
}
