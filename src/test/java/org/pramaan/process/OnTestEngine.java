package org.pramaan.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.test.TestHelper;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of a real diagram on an engine in memory. The class registers {@link #everyPathTaken()} as a static extension,
 * deploys its diagram with {@code @Deployment(resources = "processes/….bpmn")} and puts its delegates into {@link Mocks}
 * under their bean names; the assertions of {@link BpmnAwareTests} then speak of this engine.
 */
public interface OnTestEngine {

    String CONFIGURATION = "process-tests.cfg.xml";

    /**
     * Fails the class unless its tests together pass every element and every flow of what they deploy.
     *
     * @param played keys of processes that the class only plays
     */
    static ProcessEngineCoverageExtension everyPathTaken(String... played) {
        return (ProcessEngineCoverageExtension) ProcessEngineCoverageExtension.builder(CONFIGURATION)
                .excludeProcessDefinitionKeys(played)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    /** For a class that tests one of several processes in a file; it runs alone as well as among others. */
    static ProcessEngineCoverageExtension somePathsTaken() {
        return (ProcessEngineCoverageExtension)
                ProcessEngineCoverageExtension.builder(CONFIGURATION).build();
    }

    /** One engine for all such classes, started by the first. */
    static ProcessEngine engine() {
        return TestHelper.getProcessEngine(CONFIGURATION);
    }

    @BeforeEach
    default void speakOfThisEngine() {
        BpmnAwareTests.init(engine());
    }

    @AfterEach
    default void forget() {
        Mocks.reset();
        BpmnAwareTests.reset();
    }
}
