package org.pramaan.api.xamila;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Shows this API in Swagger UI (CF-3) as its document describes it: in French, with its examples, under its own
 * addresses. The description is written, in xamila/openapi.json, for profiles are read and printed field by field.
 */
@Configuration(proxyBeanMethods = false)
class XamilaDocs {

    @Bean
    GroupedOpenApi xamilaApi() {
        return GroupedOpenApi.builder()
                .group("xa")
                .displayName("XAMILA Customer KYC API")
                .packagesToScan(XamilaDocs.class.getPackageName())
                .addOpenApiCustomizer(XamilaDocs::describe)
                .build();
    }

    private static void describe(OpenAPI api) {
        var written = written();
        api.info(written.getInfo())
                .tags(written.getTags())
                .security(written.getSecurity())
                .components(written.getComponents())
                .paths(written.getPaths());
    }

    private static OpenAPI written() {
        try (var file = new ClassPathResource("xamila/openapi.json").getInputStream()) {
            return Json31.mapper().readValue(file, OpenAPI.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
