package org.pramaan.customer;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says beside what the identity document says; null where nobody could tell.
 *
 * @param name how alike the names are, 0..1
 * @param birthDate whether the birth dates agree
 * @param number whether the document numbers agree
 * @param expiry whether the dates agree on which the document expires
 * @param expired whether the document has expired by what is printed on it
 */
public record ProfileFinding(
        @Nullable Double name,
        @Nullable Boolean birthDate,
        @Nullable Boolean number,
        @Nullable Boolean expiry,
        @Nullable Boolean expired) {

    public static final ProfileFinding NOTHING = new ProfileFinding(null, null, null, null, null);

    /** How well profile and document agree, 0..1: the mean of what was compared; null if nothing was. */
    public @Nullable Double score() {
        OptionalDouble mean = Stream.concat(Stream.ofNullable(name), facts().map(agrees -> agrees ? 1.0 : 0.0))
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** How many facts were compared, of four. */
    public int compared() {
        return (int) (facts().count() + Stream.ofNullable(name).count());
    }

    /** How many of the three facts that either agree or do not are otherwise in the document. */
    public int differing() {
        return (int) facts().filter(agrees -> !agrees).count();
    }

    private Stream<Boolean> facts() {
        return Stream.of(birthDate, number, expiry).filter(Objects::nonNull);
    }
}
