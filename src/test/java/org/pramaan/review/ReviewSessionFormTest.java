package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentKind;

@DisplayName("DK-04 The form of a review task in Tasklist")
class ReviewSessionFormTest {

    private static final Pattern OPTION = Pattern.compile("<option value=\"([A-Z_]+)\">([^<]+)</option>");
    private static final Pattern CHECKBOX =
            Pattern.compile("type=\"checkbox\" name=\"([A-Z_]+)\"[^>]*> ([^<]+)</label>");

    private String form;

    @BeforeEach
    void read() throws IOException {
        form = Files.readString(Path.of("forms/review-session.html"));
    }

    @Test
    @DisplayName("makes no process variable of anything")
    void makesNoVariables() {
        var fields = form.substring(form.indexOf("<form"));
        assertThat(fields).doesNotContain("cam-variable", "variableManager", "cam-file");
    }

    @Test
    @DisplayName(
            "holds nothing of the case but its task's id, so that no text of a document is ever compiled as a template")
    void holdsNothingOfTheCase() {
        assertThat(Pattern.compile("\\{\\{(.*?)}}").matcher(form).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrder("page", "hint()", "refusal");
        assertThat(form).doesNotContain("ng-bind-html", "innerHTML", "$compile");
    }

    @Test
    @DisplayName("offers every decision and every reason, in the words of the review page")
    void offersDecisionsAndReasons() {
        var expected = new HashMap<>(worded("reason", ReasonCode.values()));
        expected.putAll(Map.of("APPROVE", "Approve", "REJECT", "Reject", "ASK_AGAIN", "Ask again for documents"));
        assertThat(found(OPTION)).isEqualTo(expected);
    }

    @Test
    @DisplayName("lets every document be asked for again")
    void offersDocuments() {
        assertThat(found(CHECKBOX)).isEqualTo(worded("document", DocumentKind.values()));
    }

    private Map<String, String> found(Pattern pattern) {
        return pattern.matcher(form)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static Map<String, String> worded(String family, Enum<?>[] codes) {
        return Stream.of(codes).collect(Collectors.toMap(Enum::name, code -> Words.of(family, code)));
    }
}
