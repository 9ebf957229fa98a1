package org.pramaan.api.xamila;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pramaan.notification.Language;

/** The language of messages to whoever sent an {@code Accept-Language}: French, unless it prefers English. */
final class ReaderLanguage {

    private ReaderLanguage() {}

    static Language of(@Nullable String header) {
        try {
            var preferred = Locale.lookup(
                    Locale.LanguageRange.parse(header == null ? "fr" : header), List.of(Locale.FRENCH, Locale.ENGLISH));
            return Locale.ENGLISH.equals(preferred) ? Language.EN : Language.FR;
        } catch (IllegalArgumentException malformed) {
            return Language.FR;
        }
    }
}
