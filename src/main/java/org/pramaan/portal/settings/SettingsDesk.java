package org.pramaan.portal.settings;

import java.util.List;
import java.util.Map;
import org.pramaan.account.Member;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.client.Terms;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.registry.RegistrySwitches;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the client, or its sandbox by itself, has agreed upon, with an entry in the audit trail. */
@Component
@Transactional
class SettingsDesk {

    private final Clients clients;
    private final RegistrySwitches registries;
    private final AuditTrail trail;

    SettingsDesk(Clients clients, RegistrySwitches registries, AuditTrail trail) {
        this.clients = clients;
        this.registries = registries;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public ClientProfile of(Member member) {
        return clients.require(member.clientId());
    }

    @Transactional(readOnly = true)
    public List<RegistryRow> registries(Member member) {
        return RegistryRow.of(registries.of(member.clientId()));
    }

    public void save(Member member, SettingsForm form) {
        var terms = form.of(clients.require(member.clientId()).terms());
        clients.agree(member.clientId(), terms);
        if (!form.chosen().equals(registries.of(member.clientId())))
            registries.choose(member.clientId(), form.chosen(), member.actor());
        trail.record(new AuditEntry(member.clientId(), member.actor(), "settings.changed", null, details(terms)));
    }

    private static Map<String, ?> details(Terms terms) {
        return Map.of(
                "resumeOpenSession", terms.resumeOpenSession(),
                "noticeReusedPhotos", terms.noticeReusedPhotos(),
                "requireLivenessChallenge", terms.requireLivenessChallenge(),
                "eventIdStyle", terms.eventIdStyle().name());
    }
}
