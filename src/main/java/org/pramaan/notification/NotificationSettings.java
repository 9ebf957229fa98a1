package org.pramaan.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param from the sender of e-mail over SMTP; the SMTP server is {@code spring.mail.host} */
@ConfigurationProperties("pramaan.notification")
record NotificationSettings(
        @DefaultValue("no-reply@localhost") String from) {}
