package org.pramaan.process.instant;

import static org.assertj.core.api.Assertions.within;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;
import org.pramaan.verification.Judgement;

@DisplayName("An instant verification")
@Deployment(resources = {"processes/instant-verification.bpmn", "processes/instant-verdict.dmn"})
class InstantVerificationProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private final UUID id = UUID.randomUUID();
    private double score = .87;
    private double cosine = .85;
    private double ocr = .92;

    @BeforeEach
    void registerSteps() throws ReflectiveOperationException {
        JavaDelegate match = execution -> {
            InstantVariable.FACE_SCORE.set(execution, score);
            InstantVariable.FACE_COSINE.set(execution, cosine);
        };
        Mocks.register("matchPortrait", match);
        JavaDelegate scan = execution -> InstantVariable.OCR_CONFIDENCE.set(execution, ocr);
        Mocks.register("scanDocument", scan);
        Mocks.register("readThresholds", thresholds());
        Mocks.register("noteInstantVerdict", new NoteInstantVerdict());
    }

    @Test
    @DisplayName("KF-22 KF-24 approves the example: 0.6 of the face and 0.4 of the document make 0.89")
    void approves() {
        var judgement = run().orElseThrow();
        Assertions.assertThat(judgement.status()).isEqualTo("approved");
        Assertions.assertThat(judgement.sameFace()).isTrue();
        Assertions.assertThat(judgement.confidence()).isCloseTo(.6 * .87 + .4 * .92, within(1e-9));
        Assertions.assertThat(judgement.threshold()).isEqualTo(.30);
        assertPassed("VerificationApproved");
    }

    @Test
    @DisplayName("KF-23 KF-24 approves on both thresholds exactly")
    void approvesOnTheThresholds() {
        cosine = .30;
        ocr = .50;
        Assertions.assertThat(run().orElseThrow().status()).isEqualTo("approved");
    }

    @Test
    @DisplayName("KF-24 rejects another face, however well the document was read")
    void rejects() {
        cosine = .2999;
        var judgement = run().orElseThrow();
        Assertions.assertThat(judgement.status()).isEqualTo("rejected");
        Assertions.assertThat(judgement.sameFace()).isFalse();
        assertPassed("VerificationRejected");
    }

    @Test
    @DisplayName("KF-24 leaves the right face on a document that is hardly legible pending")
    void leavesPending() {
        ocr = .4999;
        var judgement = run().orElseThrow();
        Assertions.assertThat(judgement.status()).isEqualTo("pending");
        Assertions.assertThat(judgement.sameFace()).isTrue();
        assertPassed("VerificationPending");
    }

    @Test
    @DisplayName("KF-25 ends without a verdict when a face is missing, and reads nothing then")
    void missesAFace() {
        JavaDelegate nobody = execution -> {
            throw new BpmnError(VerificationCase.FACE_MISSING);
        };
        Mocks.register("matchPortrait", nobody);
        Assertions.assertThat(run()).isEmpty();
        assertPassed("NothingToMatch");
    }

    @Test
    @DisplayName("KF-26 lets a step's failure through to the caller and leaves nothing behind")
    void passesFailuresOn() {
        JavaDelegate broken = execution -> {
            throw new IllegalStateException("no net");
        };
        Mocks.register("scanDocument", broken);
        Assertions.assertThatThrownBy(this::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no net");
        Assertions.assertThat(runtimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    private Optional<Judgement> run() {
        return new CamundaVerificationWorkflow(runtimeService()).run(id);
    }

    private void assertPassed(String end) {
        var history = OnTestEngine.engine().getHistoryService();
        Assertions.assertThat(history.createHistoricActivityInstanceQuery()
                        .activityType("noneEndEvent")
                        .list())
                .extracting(activity -> activity.getActivityId())
                .contains(end);
        Assertions.assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .finished()
                        .count())
                .isOne();
    }

    /** The listener of the other package. */
    private static ExecutionListener thresholds() throws ReflectiveOperationException {
        var type = Class.forName("org.pramaan.process.ReadThresholds").getDeclaredConstructor();
        type.setAccessible(true);
        return (ExecutionListener) type.newInstance();
    }
}
