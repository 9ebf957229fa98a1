package org.pramaan.notification;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.Answer;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.OutboundCall;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Text messages by Twilio's Messages resource, API 2010-04-01 (XA-12): 201 means that it was queued there. */
@Component
@Order(1)
@ConditionalOnProperty("pramaan.notification.twilio.account-sid")
class TwilioOutlet implements Outlet {

    private static final int CREATED = 201;
    private static final int MOST_BODY = 16_384;

    private final TwilioSettings settings;
    private final AddressGuard guard;
    private final GuardedHttp http;

    TwilioOutlet(TwilioSettings settings, AddressGuard guard, GuardedHttp http) {
        this.settings = settings;
        this.guard = guard;
        this.http = http;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void send(String address, Wording wording) {
        var form = form(Map.of("To", address, "From", settings.phoneNumber(), "Body", wording.line()));
        var call = new OutboundCall("POST", headers(), form, settings.timeout(), MOST_BODY);
        var answer = http.call(guard.configured(messages()), call);
        if (answer instanceof Answer.Fault fault)
            throw new MessageNotSent("Twilio", fault.cause().name());
        if (answer instanceof Answer.Response response && response.status() != CREATED)
            throw new MessageNotSent("Twilio", "status " + response.status());
    }

    private URI messages() {
        return settings.baseUrl().resolve("/2010-04-01/Accounts/%s/Messages.json".formatted(settings.accountSid()));
    }

    private Map<String, String> headers() {
        var credentials = settings.accountSid() + ":" + settings.authToken();
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return Map.of("Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
