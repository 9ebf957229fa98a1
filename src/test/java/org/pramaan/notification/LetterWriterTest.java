package org.pramaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
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
        var letter = Letter.code("Jean", "042137", Duration.ofMinutes(10));
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

    @Test
    @DisplayName("XA-08 of an approval that expires tells the day, in the reader's language")
    void day() {
        var letter = Letter.expiring("Jean", LocalDate.of(2027, 5, 1));
        assertThat(writer.write(letter, Language.FR).text()).contains("expire le 1 mai 2027");
        assertThat(writer.write(letter, Language.EN).line()).contains("expires on May 1, 2027");
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
        "CODE, EN, Your XAMILA verification code",
        "EXPIRING, FR, Votre vérification expire bientôt",
        "EXPIRING, EN, Your verification expires soon",
        "EXPIRED, FR, Votre vérification a expiré",
        "EXPIRED, EN, Your verification has expired",
        "SUSPENDED, FR, Votre dossier KYC est suspendu",
        "SUSPENDED, EN, Your KYC file is suspended",
        "REINSTATED, FR, Votre dossier KYC est rétabli",
        "REINSTATED, EN, Your KYC file is reinstated"
    })
    void everyTemplate(Template template, Language language, String subject) {
        var wording =
                writer.write(new Letter(template, "Jean", null, null, List.of(), LocalDate.of(2027, 5, 1)), language);
        assertThat(wording.subject()).isEqualTo(subject);
        assertThat(wording.html())
                .contains("lang=\"" + language.name().toLowerCase(Locale.ROOT) + "\"")
                .doesNotContain("{0}", " th:");
        assertThat(wording.text()).isNotBlank().doesNotContain("{0}", "<", "[(");
        assertThat(wording.line()).startsWith("XAMILA");
        var hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var letter = writer.write(new Letter(template, hostile, "<i>1</i>", null, List.of(hostile), null), language);
        assertThat(letter.html()).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<img", "<i>1");
        assertThat(letter.subject()).isEqualTo(subject);
    }
}
