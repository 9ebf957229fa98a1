package org.pramaan.portal;

import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of the portal, in the order of their links; templates name the one they are by its id. */
@Component
class PortalNavigation {

    private static final List<Link> LINKS = List.of(
            new Link("overview", "Overview", "/portal"),
            new Link("sessions", "Sessions", "/portal/sessions"),
            new Link("webhooks", "Webhooks", "/portal/webhooks"),
            new Link("keys", "API keys", "/portal/keys"),
            new Link("thirdfactor", "ThirdFactor", "/portal/thirdfactor"),
            new Link("usage", "Usage", "/portal/usage"),
            new Link("settings", "Settings", "/portal/settings"),
            new Link("members", "Members", "/portal/members"));

    public List<Link> getLinks() {
        return LINKS;
    }

    public record Link(String id, String title, String path) {}
}
