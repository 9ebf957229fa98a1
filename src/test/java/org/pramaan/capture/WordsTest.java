package org.pramaan.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.document.DocumentKind;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.pramaan.liveness.challenge.Obstacle;
import org.pramaan.review.ReasonCode;
import org.pramaan.session.SessionState;

@DisplayName("BS-07 The words of the hosted pages")
class WordsTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("are there in every language, for everything that is said")
    void areComplete(Language language) {
        var words = Words.in(language);
        assertThat(words.bundle().keySet())
                .isEqualTo(Words.in(Language.EN).bundle().keySet());
        assertThat(words.bundle().keySet())
                .allSatisfy(key -> assertThat(words.of(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("name every document, step, obstacle, state and reason to ask again")
    void nameEveryCode(Language language) {
        var words = Words.in(language);
        assertThat(codes()).allSatisfy(key -> assertThat(words.of(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("name the client, whatever it is called, and lose no apostrophe")
    void nameTheClient(Language language) {
        var words = Words.in(language);
        assertThat(words.of("notice.introduction", "L'Étoile {0}")).contains("L'Étoile {0}");
        assertThat(words.of("notice.rights", "Bank")).contains("Bank").doesNotContain("{0}", "{1}");
        assertThat(words.bundle().keySet().stream().map(words::of)).noneMatch(text -> text.contains("'"));
    }

    @Test
    @DisplayName("explain refusals; one without words of its own is told in general")
    void explainRefusals() {
        var words = Words.in(Language.EN);
        assertThat(words.refusal("FILE_TOO_LARGE")).contains("5 MB");
        assertThat(words.refusal("UNHEARD_OF")).isEqualTo("That did not work. Please try again.");
    }

    private static Stream<String> codes() {
        return Stream.of(
                        Stream.of(DocumentKind.values()).flatMap(kind -> Stream.of("doc." + kind, "hint." + kind)),
                        Stream.of(ChallengeStep.values()).map(step -> "step." + step),
                        Stream.of(ReasonCode.values()).map(reason -> "again." + reason),
                        Stream.of(Obstacle.values()).map(obstacle -> "obstacle." + obstacle),
                        Stream.of(SessionState.values())
                                .map(state -> "standing." + state.name().toLowerCase(Locale.ROOT)))
                .flatMap(keys -> keys);
    }
}
