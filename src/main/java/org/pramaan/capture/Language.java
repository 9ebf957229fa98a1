package org.pramaan.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the pages are written in. */
enum Language {
    EN("English"),
    HI("हिन्दी"),
    FR("Français"),
    NE("नेपाली");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** ISO 639-1. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return ownName;
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** By a BCP 47 tag, such as {@code hi} or {@code hi-IN}. */
    static Optional<Language> find(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(values())
                .filter(known -> known.code().equals(language))
                .findFirst();
    }
}
