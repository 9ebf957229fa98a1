package org.pramaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DK-01 The technology of the card")
class CardTechnologyTest {

    @ParameterizedTest(name = "DK-01 is declared and really used: {0}")
    @CsvSource({
        "camunda-bpm-spring-boot-starter-webapp, src/main/java, org.camunda.bpm.spring.boot.starter",
        "camunda-bpm-spring-boot-starter-rest, src/main/java, org.camunda.bpm.engine.rest",
        "spring-boot-starter-web, src/main/java, org.springframework.web.bind.annotation",
        "spring-boot-starter-data-jpa, src/main/java, org.springframework.data.jpa",
        "spring-boot-starter-data-jpa, src/main/java, jakarta.persistence",
        "postgresql, src/test/java, org.postgresql",
        "minio, src/main/java, io.minio",
        "onnxruntime, src/main/java, ai.onnxruntime",
        "opencv, src/main/java, org.opencv",
        "tess4j, src/main/java, net.sourceforge.tess4j",
        "keycloak-admin-client, src/main/java, org.keycloak.admin.client",
        "spring-boot-starter-thymeleaf, src/main/java, org.thymeleaf",
        "spring-boot-starter-test, src/test/java, org.junit.jupiter.api",
        "camunda-bpm-assert, src/test/java, org.camunda.bpm.engine.test.assertions"
    })
    void used(String artifact, String root, String library) throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>" + artifact + "</artifactId>");
        assertThat(importers(Path.of(root), library))
                .as("classes in %s that import %s", root, library)
                .isNotEmpty();
    }

    @ParameterizedTest(name = "DK-01 keeps its data in PostgreSQL: {0}")
    @CsvSource({"src/main/resources/db/migration, bytea", "src/main/resources/db/migration, timestamptz"})
    void postgres(String folder, String type) throws IOException {
        try (var scripts = Files.list(Path.of(folder))) {
            assertThat(scripts.filter(script -> read(script).contains(type))).hasSizeGreaterThan(10);
        }
    }

    private static List<Path> importers(Path root, String library) throws IOException {
        var line = Pattern.compile("^import (static )?" + Pattern.quote(library) + "\\.", Pattern.MULTILINE);
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> line.matcher(read(file)).find())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
