package org.pramaan.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which language a visitor is spoken to: the one they chose, the client's choice, else their browser's. */
final class LanguageChoice {

    private LanguageChoice() {}

    static Language of(HttpServletRequest request, @Nullable Pass pass) {
        return asked(request)
                .or(() -> Optional.ofNullable(pass).map(Pass::language))
                .orElseGet(() -> preferred(request));
    }

    /** The choice that comes with this very request. */
    static Optional<Language> asked(HttpServletRequest request) {
        return Objects.equals(request.getMethod(), "GET")
                ? Optional.ofNullable(request.getParameter("lang")).flatMap(Language::find)
                : Optional.empty();
    }

    private static Language preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::toLanguageTag)
                .flatMap(tag -> Language.find(tag).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
