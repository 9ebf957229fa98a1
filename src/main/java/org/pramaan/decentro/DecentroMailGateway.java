package org.pramaan.decentro;

import java.util.Map;
import org.pramaan.notification.Dispatch;
import org.pramaan.notification.Mail;
import org.pramaan.notification.MailGateway;
import org.springframework.stereotype.Component;

/** E-mail by Decentro, for operators who have a path for it (DC-08). Never sent twice. */
@Component
class DecentroMailGateway implements MailGateway {

    private final DecentroCalls calls;
    private final DecentroAccount account;

    DecentroMailGateway(DecentroCalls calls, DecentroAccount account) {
        this.calls = calls;
        this.account = account;
    }

    @Override
    public boolean isReady() {
        return account.credentials().areComplete() && !account.paths().email().isBlank();
    }

    @Override
    public Dispatch send(Mail mail) {
        var body = Map.of("email", mail.address(), "subject", mail.subject(), "body", mail.body());
        return Dispatched.of(calls.askOnce(new Call(Product.KYC, account.paths().email(), body)));
    }
}
