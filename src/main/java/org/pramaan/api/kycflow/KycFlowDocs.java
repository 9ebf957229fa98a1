package org.pramaan.api.kycflow;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes this API, with the examples of its document (KF-05, CF-3). */
@Configuration(proxyBeanMethods = false)
class KycFlowDocs {

    @Bean
    GroupedOpenApi kycFlowApi(DocumentedExamples examples) {
        return GroupedOpenApi.builder()
                .group("kf")
                .displayName("KYC Flow API")
                .packagesToScan("org.pramaan.api.kycflow")
                .addOpenApiCustomizer(KycFlowDocs::describe)
                .addOpenApiCustomizer(examples::addTo)
                .build();
    }

    private static void describe(OpenAPI api) {
        api.info(new Info().title("Pramaan: KYC Flow API").version("v1"));
    }
}
