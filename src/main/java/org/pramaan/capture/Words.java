package org.pramaan.capture;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the pages say in one language, from {@code capture/words_*.properties}. */
record Words(Language language, ResourceBundle bundle) {

    static Words in(Language language) {
        var noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(language, ResourceBundle.getBundle("capture.words", language.locale(), noOther));
    }

    /** @throws java.util.MissingResourceException if nobody worded it */
    public String of(String key, Object... arguments) {
        var words = bundle.getString(key);
        return arguments.length == 0
                ? words
                : new MessageFormat(words, Locale.forLanguageTag(language.code())).format(arguments);
    }

    /** Likewise for a code, under {@code family.CODE}. */
    public String ofCode(String family, Enum<?> code) {
        return of(family + "." + code.name());
    }

    /** Why something was not taken, by the code of the refusal. */
    public String refusal(String code) {
        var key = "refusal." + code;
        return of(bundle.containsKey(key) ? key : "refusal.OTHER");
    }
}
