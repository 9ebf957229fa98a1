package org.pramaan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("S7 The sources of pages and forms")
class PageSourcesTest {

    private static final List<String> FOLDERS =
            List.of("src/main/resources/templates", "src/main/resources/static", "forms");

    /** Somebody else's, as they published it. */
    private static final String FOREIGN = "/assets/bpmn-js/";

    static List<Arguments> sinks() {
        return List.of(
                sink("unescaped text of Thymeleaf", "th:utext|data-th-utext|\\[\\(\\s*[$*#~@]"),
                sink("values read as expressions", "__\\$\\{"),
                sink("inline handlers", "(?i)<[^>]*\\s(th:)?on[a-z]+\\s*="),
                sink("scripts in attributes of htmx", "hx-on|hx-vals\\s*=\\s*[\"']js:|hx-vars"),
                sink("addresses that run", "(?i)(href|src|action)\\s*=\\s*[\"']\\s*(javascript|data:text)"),
                sink("text parsed as HTML", "(inner|outer)HTML|insertAdjacentHTML|document\\.write|srcdoc|DOMParser"),
                sink("text run as script", "\\beval\\(|new Function|set(Timeout|Interval)\\(\\s*['\"`]"),
                sink("text trusted in forms of Tasklist", "ng-bind-html|trustAs|\\$compile"),
                sink("scripts within pages", "(?is)<script(?![^>]*\\b(src|th:src|cam-script)\\b)"));
    }

    @ParameterizedTest(name = "hold no {0}")
    @MethodSource("sinks")
    void holdNoSinks(String name, Pattern sink) throws IOException {
        for (var folder : FOLDERS) {
            assertThat(sources(Path.of(folder)))
                    .as(folder)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source))
                            .as(source.toString())
                            .doesNotContainPattern(sink));
        }
    }

    private static Arguments sink(String name, String pattern) {
        return Arguments.of(name, Pattern.compile(pattern));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|js)"))
                    .filter(file -> !file.toString().contains(FOREIGN))
                    .toList();
        }
    }
}
