package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.mrz.Mrz;
import org.pramaan.ocr.mrz.MrzCheck;

/** What a machine-readable zone says, first what its check digits vouch for. */
record ZoneFields(TravelZone zone) {

    /** Fields whose own check digit agrees. */
    void addChecked(Findings findings) {
        if (zone.holds(MrzCheck.DOCUMENT_NUMBER)) findings.add(number(true));
        if (zone.holds(MrzCheck.DATE_OF_BIRTH)) findings.add(date(DATE_OF_BIRTH, mrz().birth(), true));
        if (zone.holds(MrzCheck.DATE_OF_EXPIRY)) findings.add(date(EXPIRY_DATE, mrz().expiry(), true));
        findings.add(mrz().sex().map(sex -> zone.finding(GENDER, sex, true)));
    }

    /** The others, for want of something better. */
    void addUnchecked(Findings findings) {
        findings.add(number(false))
                .add(date(DATE_OF_BIRTH, mrz().birth(), false))
                .add(date(EXPIRY_DATE, mrz().expiry(), false))
                .add(code(NATIONALITY, mrz().nationality()))
                .add(code(ISSUING_STATE, mrz().issuingState()))
                .add(Optional.of(zone.finding(MRZ, String.join("\n", mrz().lines()), mrz().isSound())));
    }

    Optional<Finding> surname() {
        return name(SURNAME, mrz().name().surname());
    }

    Optional<Finding> givenNames() {
        return name(GIVEN_NAMES, mrz().name().givenNames());
    }

    private Mrz mrz() {
        return zone.mrz();
    }

    private Optional<Finding> number(boolean checked) {
        var number = mrz().documentNumber();
        return number.isEmpty() ? Optional.empty() : Optional.of(zone.finding(DOCUMENT_NUMBER, number, checked));
    }

    private Optional<Finding> date(FieldName field, Optional<LocalDate> date, boolean checked) {
        return date.map(day -> zone.finding(field, day.toString(), checked));
    }

    private Optional<Finding> code(FieldName field, String code) {
        return List.of(1, 3).contains(code.length()) ? name(field, code) : Optional.empty();
    }

    private Optional<Finding> name(FieldName field, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(zone.finding(field, value, mrz().isSound()));
    }
}
