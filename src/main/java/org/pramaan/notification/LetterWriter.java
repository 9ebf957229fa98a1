package org.pramaan.notification;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Words letters: one layout for all of them, in HTML and in plain text, and a book of words for each language. */
@Component
class LetterWriter {

    private static final String HTML = "notification/letter";
    private static final String TEXT = "notification/letter.txt";

    private final ITemplateEngine engine;
    private final NotificationSettings settings;
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    LetterWriter(ITemplateEngine engine, NotificationSettings settings) {
        this.engine = engine;
        this.settings = settings;
        words.setBasename("notification.words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
    }

    Wording write(Letter letter, Language language) {
        var context = context(letter, language);
        return new Wording(
                word(letter, "subject", language),
                engine.process(TEXT, context),
                engine.process(HTML, context),
                word(letter, "line", language));
    }

    private Context context(Letter letter, Language language) {
        var context = new Context(language.locale());
        context.setVariable("language", language.locale().getLanguage());
        context.setVariable("brand", settings.brand());
        context.setVariable("title", word(letter, "title", language));
        context.setVariable("greeting", word("greeting", language, letter.name()));
        context.setVariable("lead", word(letter, "lead", language));
        context.setVariable("code", letter.code());
        context.setVariable("codeLabel", word("code.label", language));
        context.setVariable("reasonsLabel", word("reasons.label", language));
        context.setVariable("reasons", letter.reasons());
        context.setVariable("close", word(letter, "close", language));
        context.setVariable("footer", word("footer", language, settings.brand()));
        return context;
    }

    private String word(Letter letter, String part, Language language) {
        var code = letter.code() == null ? "" : letter.code();
        return word(
                letter.template().key() + "." + part,
                language,
                settings.brand(),
                code,
                day(letter, language),
                minutes(letter));
    }

    private static long minutes(Letter letter) {
        return letter.validFor() == null ? 0 : letter.validFor().toMinutes();
    }

    private static String day(Letter letter, Language language) {
        var day = letter.day();
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day);
    }

    private String word(String key, Language language, Object... facts) {
        return words.getMessage(key, facts, language.locale());
    }
}
