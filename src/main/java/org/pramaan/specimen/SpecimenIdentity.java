package org.pramaan.specimen;

import java.time.LocalDate;
import java.util.List;

/**
 * A fictional person: full name of one to three words, an adult's date of birth, gender {@code M} or {@code F}, a PAN
 * and an Aadhaar number of 12 digits that pass their form checks, and an address: an Indian one, whose last line is
 * "city, state" and whose postal code has six digits, or a European one of street and town with five.
 */
public record SpecimenIdentity(
        String fullName,
        String fathersName,
        LocalDate dateOfBirth,
        char gender,
        String panNumber,
        String aadhaarNumber,
        List<String> addressLines,
        String postalCode) {

    public SpecimenIdentity {
        addressLines = List.copyOf(addressLines);
    }

    boolean female() {
        return gender == 'F';
    }

    @Override
    public String toString() {
        return "SpecimenIdentity[hidden]";
    }
}
