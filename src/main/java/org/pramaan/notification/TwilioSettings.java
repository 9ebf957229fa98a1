package org.pramaan.notification;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Twilio (XA-12).
 *
 * @param phoneNumber the sender, in E.164 format
 */
@ConfigurationProperties("pramaan.notification.twilio")
record TwilioSettings(
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("") String phoneNumber,
        @DefaultValue("https://api.twilio.com") URI baseUrl,
        @DefaultValue("10s") Duration timeout) {

    @Override
    public String toString() {
        return "TwilioSettings[hidden]";
    }
}
