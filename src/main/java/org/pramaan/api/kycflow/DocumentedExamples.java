package org.pramaan.api.kycflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Adds summaries and the document's own examples, kept in kycflow/examples.json by path, method and status. */
@Component
class DocumentedExamples {

    private final JsonNode examples;

    DocumentedExamples(ObjectMapper json) {
        try (var file = new ClassPathResource("kycflow/examples.json").getInputStream()) {
            examples = json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void addTo(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> addTo(
                                operation,
                                examples.path(path).path(method.name().toLowerCase(Locale.ROOT)))));
    }

    private static void addTo(Operation operation, JsonNode documented) {
        if (documented.isMissingNode()) return;
        operation.setTags(List.of(documented.path("tag").asText()));
        operation.setSummary(documented.path("summary").asText());
        documented.path("responses").properties().forEach(answer -> add(operation, answer.getKey(), answer.getValue()));
    }

    private static void add(Operation operation, String status, JsonNode answers) {
        var response = operation.getResponses().computeIfAbsent(status, unused -> new ApiResponse());
        response.setDescription(answers.path("description").asText());
        var type = mediaType(response);
        answers.path("examples")
                .properties()
                .forEach(example -> type.addExamples(example.getKey(), new Example().value(example.getValue())));
    }

    /** The one media type of the answer, made if need be, and named. */
    private static MediaType mediaType(ApiResponse response) {
        var content = response.getContent() == null ? new Content() : response.getContent();
        var type = content.values().stream().findFirst().orElseGet(MediaType::new);
        response.setContent(new Content().addMediaType("application/json", type));
        return type;
    }
}
