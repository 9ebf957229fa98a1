package org.pramaan.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one document. An Aadhaar number appears by its last four digits only.
 *
 * @param type as recognised, for instance {@code PAN}; {@code UNKNOWN} when in doubt
 * @param typeScore 0..1
 * @param fields by the reader's field names, for instance {@code FULL_NAME}
 * @param faces faces found on the picture
 * @param flaws what is wrong with the picture, as the reader names it, for instance {@code BLURRED}
 * @param verifiedBy the issuer's signature that vouches for it; null without one, and in what was stored before
 */
public record DocumentFacts(
        String type,
        double typeScore,
        Map<String, Fact> fields,
        int faces,
        List<String> flaws,
        @Nullable VerifiedBy verifiedBy) {

    /** @param flaws null in what was stored before they were looked for */
    public DocumentFacts(
            String type,
            double typeScore,
            Map<String, Fact> fields,
            int faces,
            @Nullable List<String> flaws,
            @Nullable VerifiedBy verifiedBy) {
        this.type = type;
        this.typeScore = typeScore;
        this.fields = fields;
        this.faces = faces;
        this.flaws = flaws == null ? List.of() : List.copyOf(flaws);
        this.verifiedBy = verifiedBy;
    }

    public DocumentFacts(String type, double typeScore, Map<String, Fact> fields, int faces) {
        this(type, typeScore, fields, faces, List.of(), null);
    }

    public Optional<Fact> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    @Override
    public String toString() {
        return "DocumentFacts[%s, %d fields]".formatted(type, fields.size());
    }
}
