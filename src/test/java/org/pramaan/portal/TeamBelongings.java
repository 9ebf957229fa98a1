package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.pramaan.account.MemberRole;
import org.pramaan.client.ApiKeys;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** One thing of each kind that belongs to a team, by the pages it is found under. */
final class TeamBelongings {

    private static final String ID = "([0-9a-f]{8}-[0-9a-f-]{27})";

    private final Map<String, String> ids = new LinkedHashMap<>();

    TeamBelongings(PortalTeam team, BeanFactory beans, int port) {
        var owner = team.signedIn(MemberRole.OWNER);
        var key = beans.getBean(ApiKeys.class).issue(team.client());
        owner.post("/portal/webhooks/new", "/portal/webhooks", "url", "http://localhost:1/hook", "enabled", "true");
        var endpoint = found(owner, "/portal/webhooks", "/portal/webhooks/" + ID);
        owner.post("/portal/webhooks/" + endpoint, "/portal/webhooks/" + endpoint + "/test");
        ids.put("/portal/sessions/{", session(port, key.plain()));
        ids.put("/portal/keys/{", key.id().toString());
        ids.put("/portal/members/{", found(owner, "/portal/members", "/portal/members/" + ID));
        ids.put(
                "/portal/webhooks/deliveries/{",
                found(owner, "/portal/webhooks/deliveries", "/portal/webhooks/deliveries/([\\w-]+)\""));
        ids.put("/portal/webhooks/{", endpoint);
    }

    /** Fails for a route nobody has told this test about. */
    String of(PortalRoute route) {
        return ids.entrySet().stream()
                .filter(entry -> route.pattern().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tell this test what belongs to a team under " + route));
    }

    private static String session(int port, String key) {
        var opened = new Visitor(port)
                .postJson("/api/v1/kyc/initiate", "{\"externalUserId\":\"somebody\"}", "X-API-Key", key);
        return first(opened.body(), "kycSessionId\":\"" + ID);
    }

    private static String found(PortalVisitor owner, String page, String pattern) {
        return first(owner.get(page).body(), pattern);
    }

    private static String first(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
