package org.pramaan.customer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.NameMatch;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;

/** What one side of an identity document says; dates as YYYY-MM-DD, null where nothing was read. */
record IdentitySide(
        @Nullable String name,
        @Nullable String birthDate,
        @Nullable String number,
        @Nullable String expiry) {

    static IdentitySide of(DocumentReading reading) {
        return new IdentitySide(
                nameOn(reading),
                text(reading, FieldName.DATE_OF_BIRTH).orElse(null),
                text(reading, FieldName.DOCUMENT_NUMBER).orElse(null),
                text(reading, FieldName.EXPIRY_DATE).orElse(null));
    }

    /** This side, completed by what only the other one says. */
    IdentitySide or(IdentitySide other) {
        return new IdentitySide(
                or(name, other.name),
                or(birthDate, other.birthDate),
                or(number, other.number),
                or(expiry, other.expiry));
    }

    /** How well two sides agree on what both say, 0..1: the worst of it; null if they say nothing in common. */
    @Nullable
    Double agreement(IdentitySide other) {
        var agreements = DoubleStream.builder();
        if (name != null && other.name != null) agreements.add(NameMatch.score(name, other.name));
        equality(other, IdentitySide::birthDate).ifPresent(agreements::add);
        equality(other, IdentitySide::plainNumber).ifPresent(agreements::add);
        equality(other, IdentitySide::expiry).ifPresent(agreements::add);
        var worst = agreements.build().min();
        return worst.isPresent() ? worst.getAsDouble() : null;
    }

    /** Its letters and digits. */
    @Nullable
    String plainNumber() {
        return number == null ? null : DocumentNumber.plain(number);
    }

    private OptionalDouble equality(IdentitySide other, Function<IdentitySide, @Nullable String> part) {
        var mine = part.apply(this);
        var theirs = part.apply(other);
        if (mine == null || theirs == null) return OptionalDouble.empty();
        return OptionalDouble.of(mine.equals(theirs) ? 1 : 0);
    }

    private static @Nullable String or(@Nullable String mine, @Nullable String theirs) {
        return mine == null ? theirs : mine;
    }

    private static @Nullable String nameOn(DocumentReading reading) {
        var parts = Stream.of(FieldName.GIVEN_NAMES, FieldName.SURNAME)
                .flatMap(part -> text(reading, part).stream())
                .collect(Collectors.joining(" "));
        return text(reading, FieldName.FULL_NAME).orElse(parts.isEmpty() ? null : parts);
    }

    private static Optional<String> text(DocumentReading reading, FieldName field) {
        return reading.find(field).map(ReadField::value);
    }

    @Override
    public String toString() {
        return "IdentitySide[hidden]";
    }
}
