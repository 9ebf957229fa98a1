package org.pramaan.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Letters by e-mail, over the operator's SMTP server. */
@Component
@Order(1)
@ConditionalOnProperty("spring.mail.host")
class SmtpOutlet implements Outlet {

    private final SmtpMailGateway gateway;

    SmtpOutlet(SmtpMailGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    /** The failure itself is dropped: mail servers repeat the address in what they say. */
    @Override
    public void send(String address, Wording wording) {
        try {
            gateway.send(new Mail(address, wording.subject(), wording.text(), wording.html()));
        } catch (MailException failed) {
            throw new MessageNotSent("The SMTP server", failed.getClass().getSimpleName());
        }
    }
}
