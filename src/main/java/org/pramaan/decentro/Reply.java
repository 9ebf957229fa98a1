package org.pramaan.decentro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pramaan.registry.Operation;
import org.pramaan.registry.ProviderAway.Reason;

/** What Decentro answered. */
record Reply(String referenceId, JsonNode json) {

    /** @throws org.pramaan.registry.ProviderAway if the answer does not name it */
    Operation operation() {
        var id = first("/decentroTxnId", "/data/decentroTxnId").orElseThrow(() -> Decentro.away(Reason.MALFORMED));
        return new Operation(id, referenceId);
    }

    boolean isFailure() {
        return first("/status").filter("FAILURE"::equalsIgnoreCase).isPresent();
    }

    /** Such as {@code error_no_record_found}; lower case, empty if there is none. */
    String key() {
        return first("/responseKey", "/error/responseKey").orElse("").toLowerCase(Locale.ROOT);
    }

    Optional<String> first(String... pointers) {
        return Fields.first(json, pointers);
    }

    /** Those fields of an object that are there, under our own names. */
    Map<String, String> details(String object, Map<String, String> names) {
        Map<String, String> found = new HashMap<>();
        names.forEach((theirs, ours) -> first(object + "/" + theirs).ifPresent(value -> found.put(ours, value)));
        return found;
    }

    @Override
    public String toString() {
        return "Reply[" + referenceId + "]";
    }
}
