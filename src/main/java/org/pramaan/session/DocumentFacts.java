package org.pramaan.session;

import java.util.Map;
import java.util.Optional;

/**
 * What was read from one document. An Aadhaar number appears by its last four digits only.
 *
 * @param type as recognised, for instance {@code PAN}; {@code UNKNOWN} when in doubt
 * @param typeScore 0..1
 * @param fields by the reader's field names, for instance {@code FULL_NAME}
 * @param faces faces found on the picture
 */
public record DocumentFacts(String type, double typeScore, Map<String, Fact> fields, int faces) {

    public Optional<Fact> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    @Override
    public String toString() {
        return "DocumentFacts[%s, %d fields]".formatted(type, fields.size());
    }
}
