package org.pramaan.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.NameMatch;
import org.pramaan.ocr.DocumentFile;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;
import org.pramaan.ocr.ReadLine;
import org.springframework.stereotype.Component;

/** Compares what a profile says with what is printed on documents. */
@Component
class ProfileComparison {

    private final ProfileTable profiles;
    private final DocumentReader reader;

    ProfileComparison(ProfileTable profiles, DocumentReader reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    /** The identity document beside the profile. */
    Agreement compare(UUID customerId, DocumentFile document) {
        var answers = profiles.find(customerId).orElseThrow(ProfileMissing::new).answers();
        var reading = reader.read(document);
        return new Agreement(
                printedName(reading)
                        .map(printed -> NameMatch.score(answers.fullName(), printed))
                        .orElse(null),
                text(reading, FieldName.DATE_OF_BIRTH)
                        .map(printed -> answers.find(ProfileField.DATE_OF_BIRTH)
                                .filter(printed::equals)
                                .isPresent())
                        .orElse(null),
                text(reading, FieldName.DOCUMENT_NUMBER)
                        .map(printed -> isSameNumber(answers, printed))
                        .orElse(null));
    }

    /** How well a document names the customer, 0..1: the line of it that is most like the name. */
    double naming(UUID customerId, DocumentFile document) {
        var name = profiles.find(customerId)
                .orElseThrow(ProfileMissing::new)
                .answers()
                .fullName();
        return reader.read(document).lines().stream()
                .map(ReadLine::text)
                .mapToDouble(line -> NameMatch.score(name, line))
                .max()
                .orElse(0);
    }

    private static Optional<String> printedName(DocumentReading reading) {
        var parts = Stream.of(FieldName.GIVEN_NAMES, FieldName.SURNAME)
                .flatMap(part -> text(reading, part).stream())
                .collect(Collectors.joining(" "));
        return text(reading, FieldName.FULL_NAME).or(() -> Optional.of(parts).filter(known -> !known.isEmpty()));
    }

    private static Optional<String> text(DocumentReading reading, FieldName field) {
        return reading.find(field).map(ReadField::value);
    }

    private static boolean isSameNumber(ProfileAnswers answers, String printed) {
        return answers.find(ProfileField.IDENTITY_DOCUMENT_NUMBER)
                .map(ProfileComparison::plain)
                .filter(plain(printed)::equals)
                .isPresent();
    }

    private static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** What was read beside what was told; null where nothing was read. */
    record Agreement(
            @Nullable Double name,
            @Nullable Boolean birthDate,
            @Nullable Boolean number) {}
}
