package org.pramaan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.VerdictRecord;

/** The scores of a case, each beside its thresholds. Nothing is compared here: the rules did that. */
final class Figures {

    private Figures() {}

    static List<Figure> of(CaseFile file) {
        var thresholds = Thresholds.of(file.verdict());
        return Stream.of(
                        face(file.checks().face(), thresholds),
                        liveness(file.checks().liveness(), thresholds),
                        names(file.checks().cross(), thresholds),
                        registeredName(file.checks().registries(), thresholds),
                        confidence(file.verdict(), thresholds))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> face(@Nullable FaceFinding found, Thresholds thresholds) {
        if (found == null) return Optional.empty();
        var notes = new ArrayList<String>();
        if (found.reference() != null)
            notes.add("Live photo against the portrait on the " + Words.of("document", found.reference()));
        if (found.score() == null) notes.add("No face on the documents or in the live photo");
        notes.add("Faces in the live photo: " + found.facesInLivePhoto());
        if (found.flaws() != null) found.flaws().forEach(flaw -> notes.add(Words.of("flaw", flaw)));
        if (found.distance() != null && found.model() != null)
            notes.add("Raw distance %s by %s".formatted(Figure.decimal(found.distance()), found.model()));
        return Optional.of(
                new Figure("Face match", found.score(), thresholds.marks("reviewFloor", "faceMatchThreshold"), notes));
    }

    private static Optional<Figure> liveness(@Nullable LivenessFinding found, Thresholds thresholds) {
        if (found == null) return Optional.empty();
        var notes = new ArrayList<String>();
        if (found.method() != null) notes.add("Method: " + Words.of("method", found.method()));
        return Optional.of(new Figure("Liveness", found.score(), thresholds.marks("livenessThreshold"), notes));
    }

    private static Optional<Figure> names(@Nullable CrossFinding found, Thresholds thresholds) {
        if (found == null) return Optional.empty();
        var dates = found.dateOfBirthMatches();
        var note = dates == null
                ? "Dates of birth could not be compared"
                : dates ? "Dates of birth agree" : "Dates of birth differ";
        return Optional.of(new Figure(
                "Names on PAN and Aadhaar",
                found.nameMatchScore(),
                thresholds.marks("nameMatchThreshold"),
                List.of(note)));
    }

    /** Nothing to draw unless a registry named somebody. */
    private static Optional<Figure> registeredName(@Nullable RegistryFinding found, Thresholds thresholds) {
        if (found == null || found.nameMatchScore() == null) return Optional.empty();
        return Optional.of(new Figure(
                "Name at the registries",
                found.nameMatchScore(),
                thresholds.marks("registryNameMatchThreshold"),
                List.of("The registry that agrees least with the documents")));
    }

    private static Optional<Figure> confidence(@Nullable VerdictRecord verdict, Thresholds thresholds) {
        if (verdict == null || !(verdict.inputs().get("lowestFieldConfidence") instanceof Number lowest))
            return Optional.empty();
        return Optional.of(new Figure(
                "Least sure field",
                lowest.doubleValue(),
                thresholds.marks("fieldConfidenceThreshold"),
                List.of("Confidence of the field read least surely")));
    }
}
