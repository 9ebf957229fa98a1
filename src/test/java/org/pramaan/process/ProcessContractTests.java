package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.webhook.PublishedEvents;
import org.springframework.core.io.ClassPathResource;

@DisplayName("What is drawn and what is programmed agree:")
class ProcessContractTests {

    private static final String PHRASE = "[A-Z][A-Za-z0-9]*";

    private final DrawnProcesses drawn = DrawnProcesses.all();

    @Test
    @DisplayName("every step that a diagram names is a class, and every such class is a step of a diagram")
    void steps() {
        assertThat(stepsNamed()).isNotEmpty().isEqualTo(stepsProgrammed());
    }

    @Test
    @DisplayName("steps, events and gateways have phrases as ids, everything else a phrase with its kind before it")
    void ids() {
        assertThat(drawn.every(FlowNode.class))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getId()).matches(PHRASE));
        assertThat(drawn.every(Process.class))
                .allSatisfy(process -> assertThat(process.getId()).matches("[a-z]+(-[a-z]+)*"));
        assertThat(drawn.every(BaseElement.class))
                .filteredOn(element -> element.getId() != null && !(element instanceof Process))
                .allSatisfy(element -> assertThat(element.getId()).matches("([A-Z][A-Za-z]+_)?" + PHRASE));
    }

    @Test
    @DisplayName("every process says how long its history is kept")
    void history() {
        assertThat(drawn.every(Process.class))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(process ->
                        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"));
    }

    @Test
    @DisplayName("every condition compares with a name or a word, never with a bare number")
    void conditions() {
        assertThat(drawn.every(ConditionExpression.class))
                .isNotEmpty()
                .allSatisfy(condition -> assertThat(condition.getTextContent().replaceAll("'[^']*'", ""))
                        .doesNotContainPattern("(?<![\\w.])\\.?\\d"));
    }

    @Test
    @DisplayName("every step that is a job of its own says when it is tried again")
    void retries() {
        assertThat(drawn.every(FlowNode.class).stream().filter(FlowNode::isCamundaAsyncBefore))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(DrawnProcesses.extensions(step, CamundaFailedJobRetryTimeCycle.class))
                        .singleElement()
                        .satisfies(cycle -> assertThat(cycle.getTextContent()).matches("PT\\w+(,PT\\w+)*")));
    }

    @Test
    @DisplayName("EN-62 EN-65 every notification names an event that clients know")
    void notifications() {
        assertThat(drawn.every(SendTask.class).stream()
                        .filter(task -> task.getCamundaDelegateExpression().startsWith("${notify")))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(inputs(task))
                        .containsOnlyKeys("event")
                        .allSatisfy((name, event) -> assertThat(event).isIn(PublishedEvents.NAMES)));
    }

    @Test
    @DisplayName("CF-19 the schema that clients are given names every event, and no other")
    void schema() throws IOException {
        var schema = new ObjectMapper().readTree(new ClassPathResource("webhook/event.schema.json").getInputStream());
        assertThat(schema.at("/properties/event/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(PublishedEvents.NAMES);
        assertThat(schema.at("/properties/data/required"))
                .extracting(JsonNode::asText)
                .containsExactly("kycSessionId", "externalUserId", "status");
    }

    @Test
    @DisplayName("a delivery says how often and how long it is tried")
    void deliveries() {
        assertThat(drawn.every(ServiceTask.class).stream()
                        .filter(task -> "${attemptDelivery}".equals(task.getCamundaDelegateExpression())))
                .singleElement()
                .satisfies(task -> assertThat(inputs(task)).containsOnlyKeys("retrySchedule", "timeout"));
    }

    @Test
    @DisplayName("every task of a person has a group, a date and a page, and is completed through a listener")
    void people() {
        assertThat(drawn.every(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).matches("kyc-[a-z]+(,kyc-[a-z]+)*");
            assertThat(task.getCamundaDueDate()).isNotBlank();
            assertThat(task.getCamundaFormKey()).matches("embedded:/forms/[a-z-]+\\.html");
            assertThat(Path.of(task.getCamundaFormKey().substring("embedded:/".length())))
                    .exists();
            assertThat(DrawnProcesses.extensions(task, CamundaTaskListener.class))
                    .anySatisfy(
                            listener -> assertThat(listener.getCamundaEvent()).isEqualTo("complete"));
        });
    }

    private Set<String> stepsNamed() {
        return Stream.of(
                        named(ServiceTask.class, ServiceTask::getCamundaDelegateExpression),
                        named(SendTask.class, SendTask::getCamundaDelegateExpression),
                        named(CamundaExecutionListener.class, CamundaExecutionListener::getCamundaDelegateExpression),
                        named(CamundaTaskListener.class, CamundaTaskListener::getCamundaDelegateExpression))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private <E extends ModelElementInstance> List<String> named(Class<E> type, Function<E, String> expression) {
        var bean = Pattern.compile("\\$\\{(\\w+)}");
        return drawn.every(type).stream()
                .map(expression)
                .map(bean::matcher)
                .map(match -> {
                    assertThat(match.matches()).as("a plain ${bean}").isTrue();
                    return match.group(1);
                })
                .toList();
    }

    private static Set<String> stepsProgrammed() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.pramaan.process").stream()
                        .filter(ProcessContractTests::isStep)
                        .map(JavaClass::getSimpleName)
                        .map(Introspector::decapitalize)
                        .collect(Collectors.toSet());
    }

    private static boolean isStep(JavaClass type) {
        return !type.isInterface()
                && Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                        .anyMatch(type::isAssignableTo);
    }

    private static Map<String, String> inputs(BaseElement task) {
        return DrawnProcesses.extensions(task, CamundaInputOutput.class).stream()
                .flatMap(io -> io.getCamundaInputParameters().stream())
                .collect(
                        Collectors.toMap(CamundaInputParameter::getCamundaName, CamundaInputParameter::getTextContent));
    }
}
