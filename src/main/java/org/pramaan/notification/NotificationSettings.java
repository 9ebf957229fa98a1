package org.pramaan.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the sender of e-mail over SMTP; the SMTP server is {@code spring.mail.host}
 * @param brand the name under which people know the service
 * @param keep how long it is remembered that a message was sent, without its content
 */
@ConfigurationProperties("pramaan.notification")
record NotificationSettings(
        @DefaultValue("no-reply@localhost") String from,
        @DefaultValue("XAMILA") String brand,
        @DefaultValue("30d") Duration keep) {}
