package org.pramaan.customer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a customer told, checked: dates as YYYY-MM-DD, amounts with a point; what was not told is absent. */
public record ProfileAnswers(Map<ProfileField, String> values) {

    public ProfileAnswers {
        var sorted = new EnumMap<ProfileField, String>(ProfileField.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    public Optional<String> find(ProfileField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** First, middle and last name, as many of them as were told. */
    public String fullName() {
        return Stream.of(ProfileField.FIRST_NAME, ProfileField.MIDDLE_NAME, ProfileField.LAST_NAME)
                .map(values::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Whether everything is told that a submission needs (XA-30). */
    public boolean areComplete() {
        return values.keySet().containsAll(ProfileField.required());
    }

    /** How much of what is required was told, 0 to 1. */
    double share() {
        var required = ProfileField.required();
        return required.stream().filter(values::containsKey).count() / (double) required.size();
    }

    @Override
    public String toString() {
        return "ProfileAnswers[%d fields]".formatted(values.size());
    }
}
