package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentKind;
import org.pramaan.registry.ProviderAway;
import org.pramaan.registry.RegistryKind;

@DisplayName("BS-04 The words of the review page")
class WordsTest {

    private static final Pattern CONCERN = Pattern.compile("_Concern\"><text>\"([A-Z_]+)\"</text>");
    private static final Pattern THRESHOLD = Pattern.compile("inputParameter name=\"([a-z]+[A-Z]\\w+)\">");

    @Test
    @DisplayName("cover every concern of the decision table")
    void coverConcerns() throws IOException {
        var concerns = found(CONCERN, "processes/verdict.dmn");
        assertThat(concerns).hasSizeGreaterThan(10);
        assertThat(worded("concern")).containsExactlyInAnyOrderElementsOf(concerns);
    }

    @Test
    @DisplayName("cover every threshold of the diagram")
    void coverThresholds() throws IOException {
        assertThat(worded("threshold"))
                .containsExactlyInAnyOrderElementsOf(found(THRESHOLD, "processes/kyc-session.bpmn"));
    }

    @Test
    @DisplayName("cover every document, reason and decision")
    void coverCodes() throws IOException {
        assertThat(worded("document")).containsExactlyInAnyOrderElementsOf(names(DocumentKind.values()));
        assertThat(worded("reason")).containsExactlyInAnyOrderElementsOf(names(ReasonCode.values()));
        assertThat(worded("registry")).containsExactlyInAnyOrderElementsOf(names(RegistryKind.values()));
        assertThat(worded("missing")).containsAll(names(ProviderAway.Reason.values()));
        assertThat(worded("decision")).containsExactlyInAnyOrderElementsOf(names(ReviewDecision.values()));
    }

    @Test
    @DisplayName("spell out a code that compliance added and nobody worded")
    void spellUnknownCodes() {
        assertThat(Words.of("concern", "ADDRESS_TOO_OLD")).isEqualTo("Address too old");
        assertThat(Words.of("step", "ScreenPerson")).isEqualTo("Screen person");
        assertThat(Words.of("signal", "")).isEmpty();
    }

    @Test
    @DisplayName("say which step gave up and why")
    void sayFailures() {
        assertThat(Words.failure("MatchFaces: The net is missing")).isEqualTo("Matching the faces: The net is missing");
        assertThat(Words.failure("CheckLiveness")).isEqualTo("Checking liveness: no reason was told");
    }

    private static List<String> worded(String family) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/review/words.properties"))) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(family + "."))
                .map(key -> key.substring(family.length() + 1))
                .toList();
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
