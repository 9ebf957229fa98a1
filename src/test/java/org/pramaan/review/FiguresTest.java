package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.session.ExtractedData;
import org.pramaan.session.Scores;
import org.pramaan.session.SessionState;
import org.pramaan.session.SessionView;
import org.pramaan.session.VerdictRecord;

@DisplayName("BS-04 The scores on the review page")
class FiguresTest {

    private static final VerdictRecord VERDICT = TestCases.verdict("FACE_MISMATCH");

    @Test
    @DisplayName("stand beside the thresholds that were in force, as numbers")
    void standBesideThresholds() {
        var figures = Figures.of(file(found(0.31), VERDICT, null));
        assertThat(figures).extracting(Figure::label).containsExactly("Face match", "Least sure field");
        assertThat(figures.get(0).marks())
                .containsExactly(new Figure.Mark("Review floor", 0.5), new Figure.Mark("Approves from", 0.8));
        assertThat(figures.get(0).text()).isEqualTo("0.31");
    }

    @Test
    @DisplayName("say so when a score could not be made")
    void sayWhenMissing() {
        var checks =
                new Checks(new FaceFinding(null, null, null, null, 0, null), null, null, new CrossFinding(null, null));
        var figures = Figures.of(file(checks, VERDICT, null));
        assertThat(figures).extracting(Figure::text).contains("not available");
        assertThat(figures.get(0).notes())
                .containsExactly("No face on the documents or in the live photo", "Faces in the live photo: 0");
        assertThat(figures.get(1).notes()).containsExactly("Dates of birth could not be compared");
    }

    @Test
    @DisplayName("tell whether the dates of birth agree")
    void tellDates() {
        assertThat(dates(true)).containsExactly("Dates of birth agree");
        assertThat(dates(false)).containsExactly("Dates of birth differ");
    }

    @Test
    @DisplayName("show no thresholds of an earlier verdict when a step gave up in this round")
    void forgetEarlierThresholds() {
        var figures = Figures.of(file(found(0.31), VERDICT, "CheckLiveness: broken"));
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).marks()).isEmpty();
    }

    @Test
    @DisplayName("show a signal that was not evaluated as such, and others without false precision")
    void showSignals() {
        var finding = new LivenessFinding(
                0.4,
                "PASSIVE_SINGLE_PHOTO",
                List.of(
                        new LivenessFinding.SignalFinding("BEZEL", null, null),
                        new LivenessFinding.SignalFinding("FACE_SIZE", 216.4999, 1.0)));
        assertThat(SignalRow.of(finding))
                .extracting(SignalRow::value, SignalRow::text)
                .containsExactly(tuple("not evaluated", ""), tuple("216", "1.00"));
        assertThat(SignalRow.of(null)).isEmpty();
        assertThat(SignalRow.of(new LivenessFinding(null, null, null))).isEmpty();
    }

    @Test
    @DisplayName("DC-03 show how well a registry's name agrees, and what each registry that was wanted answered")
    void showRegistries() {
        var found = new RegistryFinding(true, false, null, null, 0.62, Map.of("CKYC", "TIMEOUT"));
        var figures = Figures.of(file(new Checks(null, null, found, null), null, null));
        assertThat(figures)
                .extracting(Figure::label, Figure::text)
                .containsExactly(tuple("Name at the registries", "0.62"));
        assertThat(RegistryRow.of(found))
                .containsExactly(
                        new RegistryRow("PAN, Income Tax Department", "Valid"),
                        new RegistryRow("Bank account", "No such account"),
                        new RegistryRow("CKYC registry", "No answer in time"));
    }

    @Test
    @DisplayName("DC-03 show no registry that nobody wanted")
    void hideRegistries() {
        var nothing = new RegistryFinding(null, null, null, null, null, null);
        assertThat(RegistryRow.of(nothing)).isEmpty();
        assertThat(RegistryRow.of(null)).isEmpty();
        assertThat(Figures.of(file(new Checks(null, null, nothing, null), null, null)))
                .isEmpty();
    }

    private static List<String> dates(boolean agree) {
        return Figures.of(file(new Checks(null, null, null, new CrossFinding(0.9, agree)), null, null))
                .get(0)
                .notes();
    }

    private static Checks found(double score) {
        return new Checks(
                new FaceFinding(score, 0.7, "dlib", "PAN_CARD", 1, List.of("LOWER_FACE_COVERED")), null, null, null);
    }

    private static CaseFile file(Checks checks, @Nullable VerdictRecord verdict, @Nullable String stepFailure) {
        var verdicts = verdict == null ? List.<VerdictRecord>of() : List.of(verdict);
        return new CaseFile(stepFailure, session(), List.of(), Map.of(), checks, verdicts, List.of());
    }

    private static SessionView session() {
        var nothing = new ExtractedData(null, null, null, null, null);
        return new SessionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "user",
                SessionState.IN_REVIEW,
                1,
                100,
                nothing,
                new Scores(null, null),
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
