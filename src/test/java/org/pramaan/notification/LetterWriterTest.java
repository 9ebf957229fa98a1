package org.pramaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A letter")
class LetterWriterTest {

    private final LetterWriter writer = TestLetters.writer();

    @Test
    @DisplayName("XA-11 XA-04 with a code shows it in HTML, in plain text and in one line, and hides it from logs")
    void code() {
        var letter = Letter.code("Jean", "042137");
        var wording = writer.write(letter, Language.FR);
        assertThat(wording.subject()).isEqualTo("Votre code de vérification XAMILA");
        assertThat(wording.text()).contains("Bonjour Jean,", "Votre code de vérification\u00a0: 042137", "10 minutes");
        assertThat(wording.html()).contains("lang=\"fr\"", ">042137<", "Bonjour Jean,", "viewport");
        assertThat(wording.line()).contains("042137").doesNotContain("\n");
        assertThat(letter.toString() + wording).doesNotContain("042137");
    }

    @Test
    @DisplayName("XA-11 with reasons lists them, and runs nothing that stands in a name")
    void reasons() {
        var letter = Letter.rejected("<b>Jean</b> {0} [(${x})]", List.of("Visage différent", "Document <illisible>"));
        var wording = writer.write(letter, Language.FR);
        assertThat(wording.html())
                .contains("&lt;b&gt;Jean&lt;/b&gt;", "<li", "Visage différent", "Document &lt;illisible&gt;")
                .doesNotContain("<b>Jean");
        assertThat(wording.text()).contains("- Visage différent", "Motifs\u00a0:");
    }

    @ParameterizedTest(name = "XA-11 {0} in {1} is: {2}")
    @CsvSource({
        "WELCOME, FR, Bienvenue chez XAMILA",
        "WELCOME, EN, Welcome to XAMILA",
        "APPROVED, FR, Votre identité a été vérifiée",
        "APPROVED, EN, Your identity has been verified",
        "REJECTED, EN, Your KYC file was not approved",
        "RESUBMISSION, FR, Des documents sont à renvoyer",
        "RESUBMISSION, EN, Some documents are needed again",
        "CODE, EN, Your XAMILA verification code"
    })
    void everyTemplate(Template template, Language language, String subject) {
        var wording = writer.write(new Letter(template, "Jean", null, List.of()), language);
        assertThat(wording.subject()).isEqualTo(subject);
        assertThat(wording.html())
                .contains("lang=\"" + language.name().toLowerCase(Locale.ROOT) + "\"")
                .doesNotContain("{0}", " th:");
        assertThat(wording.text()).isNotBlank().doesNotContain("{0}", "<", "[(");
        assertThat(wording.line()).startsWith("XAMILA");
        var hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var letter = writer.write(new Letter(template, hostile, "<i>1</i>", List.of(hostile)), language);
        assertThat(letter.html()).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<img", "<i>1");
        assertThat(letter.subject()).isEqualTo(subject);
    }
}
