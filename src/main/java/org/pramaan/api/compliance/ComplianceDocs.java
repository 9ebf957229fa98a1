package org.pramaan.api.compliance;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows this API in Swagger UI (CF-3). */
@Configuration(proxyBeanMethods = false)
class ComplianceDocs {

    private static final String KEY = "X-API-Key";

    @Bean
    GroupedOpenApi complianceApi() {
        return GroupedOpenApi.builder()
                .group("native")
                .displayName("Compliance API")
                .packagesToScan(ComplianceDocs.class.getPackageName())
                .addOpenApiCustomizer(ComplianceDocs::describe)
                .build();
    }

    private static void describe(OpenAPI api) {
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(KEY);
        api.info(new Info().title("Pramaan: Compliance API").version("v1"))
                .components(components.addSecuritySchemes(KEY, scheme))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
