package org.pramaan.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("BS-07 The language a person is spoken to in")
class LanguageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/capture");

    @Test
    @DisplayName("is the first of the browser's that the pages know, else English")
    void isTheBrowsers() {
        request.addPreferredLocale(Locale.forLanguageTag("ne-NP"));
        request.addPreferredLocale(Locale.forLanguageTag("de"));
        assertThat(LanguageChoice.of(request, null)).isEqualTo(Language.NE);
        var german = new MockHttpServletRequest("GET", "/capture");
        german.addPreferredLocale(Locale.GERMAN);
        assertThat(LanguageChoice.of(german, null)).isEqualTo(Language.EN);
    }

    @Test
    @DisplayName("is the client's choice before that, and the person's before all")
    void isChosen() {
        request.addPreferredLocale(Locale.FRENCH);
        var pass = new Pass(UUID.randomUUID(), UUID.randomUUID(), null, Language.HI);
        assertThat(LanguageChoice.of(request, pass)).isEqualTo(Language.HI);
        request.setParameter("lang", "ne");
        assertThat(LanguageChoice.of(request, pass)).isEqualTo(Language.NE);
        request.setParameter("lang", "tlh");
        assertThat(LanguageChoice.of(request, pass)).isEqualTo(Language.HI);
    }
}
