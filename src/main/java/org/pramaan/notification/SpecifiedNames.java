package org.pramaan.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Reads the settings of SMTP and Twilio also by the names that the XAMILA document gives them (XA-11, XA-12). */
class SpecifiedNames implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> NAMES = Map.of(
            "EMAIL_HOST", "spring.mail.host",
            "EMAIL_PORT", "spring.mail.port",
            "EMAIL_HOST_USER", "spring.mail.username",
            "EMAIL_HOST_PASSWORD", "spring.mail.password",
            "EMAIL_USE_TLS", "spring.mail.properties.mail.smtp.starttls.required",
            "DEFAULT_FROM_EMAIL", "pramaan.notification.from",
            "TWILIO_ACCOUNT_SID", "pramaan.notification.twilio.account-sid",
            "TWILIO_AUTH_TOKEN", "pramaan.notification.twilio.auth-token",
            "TWILIO_PHONE_NUMBER", "pramaan.notification.twilio.phone-number");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> found = new HashMap<>();
        NAMES.forEach((name, setting) -> {
            var value = environment.getProperty(name, "");
            if (!value.isBlank()) found.put(setting, isSwitch(setting) ? value.toLowerCase(Locale.ROOT) : value);
        });
        if (found.containsKey("spring.mail.username")) found.put("spring.mail.properties.mail.smtp.auth", "true");
        environment.getPropertySources().addLast(new MapPropertySource("names of the XAMILA document", found));
    }

    /** Python writes True. */
    private static boolean isSwitch(String setting) {
        return setting.endsWith(".required");
    }

    /** After the configuration files were read, before production is checked. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
