package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An element template, as Modeler offers it to compliance,")
class ElementTemplateTests {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Path FOLDER = DrawnProcesses.FOLDER.resolve(".camunda/element-templates");
    private static final Map<String, JsonNode> TEMPLATES = templates();

    static List<FlowNode> stepsWithTemplate() {
        return DrawnProcesses.all().every(FlowNode.class).stream()
                .filter(step -> templateOf(step) != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stepsWithTemplate")
    @DisplayName("sets what the diagram has: fixed values and texts alike, of a choice one of its words")
    void agrees(FlowNode step) {
        var template = Objects.requireNonNull(TEMPLATES.get(templateOf(step)), templateOf(step));
        assertThat(template.path("version").asText())
                .isEqualTo(step.getAttributeValueNs(CAMUNDA, "modelerTemplateVersion"));
        assertThat(template.at("/appliesTo/0").asText())
                .isEqualToIgnoringCase("bpmn:" + step.getElementType().getTypeName());
        var values = values(step);
        template.path("properties")
                .forEach(property -> assertThat(words(property))
                        .as(property.path("binding").toString())
                        .contains(values.get(place(property.path("binding")))));
    }

    @ParameterizedTest
    @MethodSource("stepsWithTemplate")
    @DisplayName("hides none of its step's input parameters")
    void offersEveryInput(FlowNode step) {
        var template = Objects.requireNonNull(TEMPLATES.get(templateOf(step)), templateOf(step));
        var offered = elements(template.path("properties"))
                .map(property -> place(property.path("binding")))
                .toList();
        assertThat(offered)
                .containsAll(values(step).keySet().stream()
                        .filter(place -> place.startsWith("input "))
                        .toList());
    }

    @Test
    @DisplayName("is there for every step that the diagrams draw with one, and every one is drawn")
    void areAllDrawn() {
        assertThat(stepsWithTemplate().stream().map(ElementTemplateTests::templateOf))
                .hasSizeGreaterThan(7)
                .containsAll(TEMPLATES.keySet());
    }

    @Test
    @DisplayName("offers every threshold that the decision table names, and no other")
    void thresholds() throws IOException {
        var table = Files.readString(DrawnProcesses.FOLDER.resolve("verdict.dmn"));
        var inputs = elements(Objects.requireNonNull(TEMPLATES.get("org.pramaan.DecideVerdict"))
                        .path("properties"))
                .map(property -> property.path("binding"))
                .filter(binding -> binding.path("type").asText().equals("camunda:inputParameter"))
                .map(binding -> binding.path("name").asText())
                .toList();
        assertThat(inputs).hasSize(11).allSatisfy(name -> assertThat(table).containsPattern("\\b" + name + "\\b"));
        assertThat(CaseVariable.INPUTS)
                .allSatisfy(fact -> assertThat(table).containsPattern("\\b" + fact.name() + "\\b"));
    }

    private static String templateOf(FlowNode step) {
        return step.getAttributeValueNs(CAMUNDA, "modelerTemplate");
    }

    /** What the diagram sets on a step, by where it is written. */
    private static Map<String, String> values(FlowNode step) {
        Map<String, String> values = new TreeMap<>();
        for (var name :
                List.of("delegateExpression", "asyncBefore", "asyncAfter", "candidateGroups", "dueDate", "formKey"))
            values.put("property camunda:" + name, step.getAttributeValueNs(CAMUNDA, name));
        for (var name : List.of("decisionRef", "decisionRefBinding", "decisionRefVersion"))
            values.put("property camunda:" + name, step.getAttributeValueNs(CAMUNDA, name));
        step.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(input -> input.getParentElement().getParentElement().getParentElement() == step)
                .forEach(input -> values.put("input " + input.getCamundaName(), input.getTextContent()));
        DrawnProcesses.extensions(step, CamundaExecutionListener.class)
                .forEach(listener ->
                        values.put("listener " + listener.getCamundaEvent(), listener.getCamundaDelegateExpression()));
        return values;
    }

    private static String place(JsonNode binding) {
        return switch (binding.path("type").asText()) {
            case "camunda:inputParameter" -> "input " + binding.path("name").asText();
            case "camunda:executionListener" ->
                "listener " + binding.path("event").asText();
            default -> "property " + binding.path("name").asText();
        };
    }

    private static List<String> words(JsonNode property) {
        var choices = elements(property.path("choices"))
                .map(choice -> choice.path("value").asText())
                .toList();
        return choices.isEmpty() ? List.of(property.path("value").asText()) : choices;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Map<String, JsonNode> templates() {
        try (var files = Files.list(FOLDER)) {
            return files.flatMap(ElementTemplateTests::read)
                    .collect(Collectors.toMap(template -> template.path("id").asText(), Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> read(Path file) {
        try {
            return elements(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
