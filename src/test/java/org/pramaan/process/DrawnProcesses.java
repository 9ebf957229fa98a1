package org.pramaan.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every diagram of the processes folder, as a model. */
record DrawnProcesses(List<BpmnModelInstance> models) {

    static final Path FOLDER = Path.of("processes");

    static DrawnProcesses all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new DrawnProcesses(files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <E extends ModelElementInstance> List<E> every(Class<E> type) {
        return models.stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    /** The extension elements of that type inside the element. */
    static <E extends ModelElementInstance> List<E> extensions(BaseElement element, Class<E> type) {
        var extensions = element.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(type).list();
    }
}
