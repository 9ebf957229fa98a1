package org.pramaan.process.delivery;

import java.util.ArrayList;
import java.util.List;
import org.pramaan.notification.Dispatch;
import org.pramaan.notification.Mail;
import org.pramaan.notification.MailGateway;
import org.pramaan.notification.SmsGateway;
import org.pramaan.platform.KeyedHash;
import org.pramaan.platform.TestKeys;
import org.pramaan.webhook.WebhookSlice;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Webhooks, members and notifications with a real database; mail goes into a list. No component, lest a scan finds it. */
@ComponentScan("org.pramaan.account")
@ComponentScan(
        basePackages = "org.pramaan.notification",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Notification(s|Audit)"))
@ConfigurationPropertiesScan("org.pramaan.account")
@EntityScan("org.pramaan.account")
@EnableJpaRepositories("org.pramaan.account")
@Import({WebhookSlice.class, OwnerMail.class, Owners.class})
class OwnerMailSlice {

    @Bean
    KeyedHash keyedHash() {
        return TestKeys.keyedHash();
    }

    @Bean
    Outbox outbox() {
        return new Outbox();
    }

    @Bean
    SmsGateway sms() {
        return message -> new Dispatch("none", "none");
    }

    /** Keeps what was to be mailed. */
    static class Outbox implements MailGateway {

        private final List<Mail> mails = new ArrayList<>();
        private boolean ready = true;

        @Override
        public Dispatch send(Mail mail) {
            mails.add(mail);
            return new Dispatch("1", "1");
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        void close() {
            ready = false;
        }

        void open() {
            ready = true;
            mails.clear();
        }

        List<Mail> mails() {
            return mails;
        }
    }
}
