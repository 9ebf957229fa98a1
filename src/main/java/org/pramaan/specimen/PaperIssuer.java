package org.pramaan.specimen;

import java.time.LocalDate;
import java.util.List;

/** Gives a document its number, dates and machine-readable zone. */
record PaperIssuer(SpecimenKind kind, SpecimenIdentity holder, boolean expired, Dice dice) {

    private static final LocalDate VALID_FROM = LocalDate.of(2021, 6, 1);
    private static final LocalDate EXPIRED_FROM = LocalDate.of(2006, 1, 1);
    private static final int ISSUING_DAYS = 1500;
    private static final LocalDate FIRST_BILL = LocalDate.of(2026, 7, 1);
    private static final int DUE_DAYS = 15;

    static PaperIssuer of(SpecimenKind kind, SpecimenIdentity holder, long seed) {
        var purpose = kind == SpecimenKind.NATIONAL_ID_BACK ? SpecimenKind.NATIONAL_ID_FRONT : kind;
        boolean expired = kind != SpecimenKind.E_AADHAAR && Math.floorMod(seed, 5) == 4;
        return new PaperIssuer(kind, holder, expired, Dice.of(seed, "papers " + purpose));
    }

    SpecimenPapers issue() {
        var papers = plain();
        return switch (kind) {
            case PASSPORT -> papers.withMrz(MachineReadableZone.td3(papers, holder));
            case NATIONAL_ID_BACK -> papers.withMrz(MachineReadableZone.td1(papers, holder));
            default -> papers;
        };
    }

    private SpecimenPapers plain() {
        var family = familyName();
        boolean single = !holder.fullName().endsWith(" " + family);
        var issued = issued();
        return new SpecimenPapers(
                number(issued),
                single ? holder.fullName() : family,
                single ? "" : holder.fullName().substring(0, holder.fullName().length() - family.length() - 1),
                kind.isEuropean() ? "UTO" : "IND",
                holder.addressLines().get(holder.addressLines().size() - 1),
                issued,
                expires(issued),
                List.of());
    }

    /** A father is written with one given name before the family's. */
    private String familyName() {
        return holder.fathersName().substring(holder.fathersName().indexOf(' ') + 1);
    }

    private String number(LocalDate issued) {
        return switch (kind) {
            case PASSPORT -> PaperNumbers.passport(dice);
            case NATIONAL_ID_FRONT, NATIONAL_ID_BACK -> PaperNumbers.nationalId(dice);
            case INDIAN_DRIVING_LICENCE -> PaperNumbers.indianLicence(holder, issued, dice);
            case EU_DRIVING_LICENCE -> PaperNumbers.europeanLicence(dice);
            case E_AADHAAR -> PaperNumbers.enrolment(dice);
            default -> PaperNumbers.digits(12, dice);
        };
    }

    private LocalDate issued() {
        if (kind == SpecimenKind.PROOF_OF_ADDRESS) return FIRST_BILL.plusDays(dice.between(0, 120));
        return (expired ? EXPIRED_FROM : VALID_FROM).plusDays(dice.between(0, ISSUING_DAYS));
    }

    private LocalDate expires(LocalDate issued) {
        if (kind == SpecimenKind.PROOF_OF_ADDRESS) return issued.plusDays(DUE_DAYS);
        return issued.plusYears(10).minusDays(1);
    }
}
