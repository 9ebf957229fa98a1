package org.pramaan.api.enxtai;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows this API in Swagger UI (EN-09, CF-3). */
@Configuration(proxyBeanMethods = false)
class EnxtaiDocs {

    private static final String KEY = "X-API-Key";

    @Bean
    GroupedOpenApi enxtaiApi() {
        return GroupedOpenApi.builder()
                .group("en")
                .displayName("EnxtAI KYC API")
                .pathsToMatch("/api/v1/kyc/**", "/api/v1/client/**", "/api/v1/sandbox/**")
                .packagesToExclude("org.pramaan.api.kycflow") // has a path in common (CF-1)
                .addOpenApiCustomizer(EnxtaiDocs::describe)
                .build();
    }

    private static void describe(OpenAPI api) {
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(KEY);
        api.info(new Info().title("Pramaan: EnxtAI KYC API").version("v1"))
                .components(components.addSecuritySchemes(KEY, scheme))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
