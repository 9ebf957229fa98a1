package org.pramaan.notification;

import java.time.Duration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Letters as the server words them, without the server. */
final class TestLetters {

    private TestLetters() {}

    static LetterWriter writer() {
        var html = new ClassLoaderTemplateResolver();
        html.setOrder(1);
        html.setPrefix("templates/");
        html.setSuffix(".html");
        html.setTemplateMode(TemplateMode.HTML);
        html.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(new TextLetters().textLetterResolver());
        engine.addTemplateResolver(html);
        return new LetterWriter(engine, new NotificationSettings("kyc@acme.example", "XAMILA", Duration.ofDays(30)));
    }

    static Wording code() {
        return writer().write(Letter.code("Jean", "042137", Duration.ofMinutes(10)), Language.FR);
    }
}
