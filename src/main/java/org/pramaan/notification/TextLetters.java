package org.pramaan.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lets Thymeleaf find the plain-text part of letters. */
@Configuration(proxyBeanMethods = false)
class TextLetters {

    @Bean
    ClassLoaderTemplateResolver textLetterResolver() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setOrder(0);
        resolver.setPrefix("templates/");
        resolver.getResolvablePatternSpec().addPattern("notification/*.txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
