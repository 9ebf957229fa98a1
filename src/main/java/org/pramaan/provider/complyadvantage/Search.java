package org.pramaan.provider.complyadvantage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.Submission;

/** One search for a customer's name, named after the submission. */
record Search(String reference, String term, String birthYear) {

    /** So many hits are described in the answer, which counts all. */
    private static final int DESCRIBED = 10;

    static Search of(Submission submission) {
        var birthDate = submission.answers().find(ProfileField.DATE_OF_BIRTH).orElse("");
        return new Search(
                submission.id().toString(),
                submission.answers().fullName(),
                birthDate.matches("\\d{4}-.*") ? birthDate.substring(0, 4) : "");
    }

    Map<String, Object> body(ComplyAdvantageSettings settings) {
        Map<String, Object> body = new HashMap<>();
        body.put("search_term", term);
        body.put("client_ref", reference);
        body.put("fuzziness", settings.fuzziness());
        body.put("limit", DESCRIBED);
        body.put("filters", filters(settings));
        if (!settings.searchProfile().isBlank()) body.put("search_profile", settings.searchProfile());
        return body;
    }

    /** Lists that leave out the reference must at least tell the name. */
    boolean isThis(JsonNode listed) {
        var told = listed.path("client_ref").asText("");
        return told.isEmpty() ? listed.path("search_term").asText("").equals(term) : told.equals(reference);
    }

    private Map<String, Object> filters(ComplyAdvantageSettings settings) {
        Map<String, Object> filters = new HashMap<>();
        if (!birthYear.isEmpty()) filters.put("birth_year", Integer.parseInt(birthYear));
        if (settings.searchProfile().isBlank()) {
            filters.put("types", settings.types());
            filters.put("entity_type", "person");
        }
        return filters;
    }

    @Override
    public String toString() {
        return "Search[" + reference + "]";
    }
}
