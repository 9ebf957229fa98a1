package org.pramaan.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenPapers;

/** What the holder of a specimen passport would fill in at the XAMILA API (XA-24). */
record SpecimenProfile(SpecimenIdentity holder, SpecimenPapers passport) {

    byte[] json() {
        try {
            return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(fields());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>(person());
        fields.putAll(address());
        fields.putAll(document());
        fields.putAll(work());
        return fields;
    }

    private Map<String, Object> person() {
        var names = holder.fullName().split(" ", 2);
        return Map.of(
                "first_name",
                names[0],
                "last_name",
                names[names.length - 1],
                "date_of_birth",
                holder.dateOfBirth().toString(),
                "place_of_birth",
                passport.placeOfBirth(),
                "nationality",
                "Indienne",
                "gender",
                String.valueOf(holder.gender()));
    }

    private Map<String, Object> address() {
        var lines = holder.addressLines();
        return Map.of(
                "address_line_1", lines.get(0),
                "city", lines.get(lines.size() - 1),
                "state_province", lines.get(lines.size() - 1),
                "postal_code", holder.postalCode(),
                "country", "Inde");
    }

    private Map<String, Object> document() {
        return Map.of(
                "identity_document_type",
                "PASSPORT",
                "identity_document_number",
                passport.number(),
                "identity_document_expiry",
                passport.expires().toString(),
                "identity_document_issuing_country",
                "Inde");
    }

    private static Map<String, Object> work() {
        return Map.of(
                "occupation", "Ingénieure",
                "employer_name", "Tech Corp",
                "monthly_income", 4500,
                "source_of_funds", "SALARY");
    }
}
