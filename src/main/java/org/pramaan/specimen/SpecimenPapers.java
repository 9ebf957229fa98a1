package org.pramaan.specimen;

import java.time.LocalDate;
import java.util.List;

/**
 * What a document states beyond its holder's identity; kind, holder and seed decide it. Both sides of a national ID
 * state the same.
 *
 * @param number the document's own: of the passport, card or licence, the enrolment of an e-Aadhaar, the consumer
 *     number of a bill; of an Indian licence without separators
 * @param surname the primary identifier, as written in the visual zone; the only name if there is but one
 * @param givenNames empty if there is but one name
 * @param state ICAO 9303 code of the issuing state and the nationality, IND or UTO
 * @param issued of a bill its date
 * @param expires of a bill the day it is due; passports and cards of every fifth seed (4, 9, 14, …) expired before
 *     2023, the others are valid until 2031 at least
 * @param mrz two lines of 44 characters, three of 30, or none
 */
public record SpecimenPapers(
        String number,
        String surname,
        String givenNames,
        String state,
        String placeOfBirth,
        LocalDate issued,
        LocalDate expires,
        List<String> mrz) {

    public SpecimenPapers {
        mrz = List.copyOf(mrz);
    }

    public static SpecimenPapers of(SpecimenKind kind, SpecimenIdentity holder, long seed) {
        return PaperIssuer.of(kind, holder, seed).issue();
    }

    SpecimenPapers withMrz(List<String> lines) {
        return new SpecimenPapers(number, surname, givenNames, state, placeOfBirth, issued, expires, lines);
    }

    @Override
    public String toString() {
        return "SpecimenPapers[hidden]";
    }
}
