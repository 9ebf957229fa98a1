package org.pramaan.api.thirdfactor;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows this API in Swagger UI (CF-3), with the bodies that its controllers read themselves (CF-17). */
@Configuration(proxyBeanMethods = false)
class ThirdFactorDocs {

    private static final String BEARER = "Bearer";
    private static final String JSON = "application/json";

    @Bean
    GroupedOpenApi thirdFactorApi() {
        return GroupedOpenApi.builder()
                .group("tf")
                .displayName("ThirdFactor API")
                .pathsToMatch(
                        ThirdFactorPaths.HEALTH,
                        ThirdFactorPaths.DETECT_FACE,
                        ThirdFactorPaths.COMPARE_FACE,
                        ThirdFactorPaths.DOCUMENT_CROP,
                        ThirdFactorPaths.DOCUMENT_INFORMATION,
                        ThirdFactorPaths.IMAGE_TO_BASE64,
                        ThirdFactorPaths.KYC_URL)
                .addOpenApiCustomizer(ThirdFactorDocs::describe)
                .build();
    }

    private static void describe(OpenAPI api) {
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        var scheme = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        api.info(new Info().title("Pramaan: ThirdFactor API").version("0.1.0"))
                .components(components.addSecuritySchemes(BEARER, scheme))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
        bodies(api);
    }

    private static void bodies(OpenAPI api) {
        body(api, ThirdFactorPaths.DETECT_FACE, fields("base64_image", "features"));
        body(api, ThirdFactorPaths.DOCUMENT_CROP, fields("base64_image", "password"));
        body(api, ThirdFactorPaths.DOCUMENT_INFORMATION, fields("base64_image", "password"));
        body(api, ThirdFactorPaths.KYC_URL, fields("jwt_token"));
        var pair = new ArraySchema().items(new StringSchema()).minItems(2).maxItems(2);
        body(api, ThirdFactorPaths.COMPARE_FACE, new Content().addMediaType(JSON, new MediaType().schema(pair)));
    }

    private static void body(OpenAPI api, String path, Content content) {
        var found = api.getPaths() == null ? null : api.getPaths().get(path);
        if (found != null)
            found.getPost().requestBody(new RequestBody().required(true).content(content));
    }

    private static Content fields(String picture, String... others) {
        Schema<?> schema = new ObjectSchema().addProperty(picture, new StringSchema());
        for (var other : others) schema.addProperty(other, new StringSchema());
        var body = new MediaType().schema(schema.required(List.of(picture)));
        return new Content()
                .addMediaType("application/x-www-form-urlencoded", body)
                .addMediaType(JSON, body)
                .addMediaType("multipart/form-data", body);
    }
}
