package org.pramaan.decentro;

import java.util.Map;
import org.pramaan.notification.Dispatch;
import org.pramaan.notification.Sms;
import org.pramaan.notification.SmsGateway;
import org.springframework.stereotype.Component;

/** Text messages by Decentro, for operators who have a path for them (DC-07). Never sent twice. */
@Component
class DecentroSmsGateway implements SmsGateway {

    private final DecentroCalls calls;
    private final DecentroAccount account;

    DecentroSmsGateway(DecentroCalls calls, DecentroAccount account) {
        this.calls = calls;
        this.account = account;
    }

    @Override
    public Dispatch send(Sms sms) {
        var body = Map.of("phone", sms.phone(), "message", sms.message());
        return Dispatched.of(calls.askOnce(new Call(Product.KYC, account.paths().sms(), body)));
    }
}
