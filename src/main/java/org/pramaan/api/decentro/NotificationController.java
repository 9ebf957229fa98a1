package org.pramaan.api.decentro;

import jakarta.validation.Valid;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.notification.Notifications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends messages for a client (DC-07, DC-08, DC-17). */
@RestController
@RequestMapping("/api/notifications")
class NotificationController {

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @PostMapping("/sms")
    @ResponseStatus(HttpStatus.CREATED)
    OperationAnswer sms(@Valid @RequestBody SmsRequest request, Caller caller) {
        var actor = Actor.clientKey(caller.keyId());
        return OperationAnswer.of(notifications.send(request.sms(), caller.clientId(), actor));
    }

    @PostMapping("/email")
    @ResponseStatus(HttpStatus.CREATED)
    OperationAnswer email(@Valid @RequestBody EmailRequest request, Caller caller) {
        var actor = Actor.clientKey(caller.keyId());
        return OperationAnswer.of(notifications.send(request.mail(), caller.clientId(), actor));
    }
}
