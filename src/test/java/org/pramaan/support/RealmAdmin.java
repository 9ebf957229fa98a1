package org.pramaan.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** An administrator of a realm: adds users and groups through Keycloak's own REST API. */
public final class RealmAdmin {

    public static final String PASSWORD = "four words of a user";

    private final RestClient http;

    private RealmAdmin(String realm) {
        http = RestClient.builder()
                .baseUrl(KeycloakServer.running().url() + "/admin/realms/" + realm)
                .requestInitializer(request -> request.getHeaders().setBearerAuth(masterToken())) // it lasts a minute
                .build();
    }

    public static RealmAdmin of(String realm) {
        return new RealmAdmin(realm);
    }

    /** An access token of the realm master, for the administrator. */
    public static String masterToken() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", KeycloakServer.ADMIN);
        form.add("password", KeycloakServer.ADMIN_PASSWORD);
        var answer = RestClient.create(KeycloakServer.running().issuer("master"))
                .post()
                .uri("/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(answer).path("access_token").asText();
    }

    /** Somebody with {@link #PASSWORD}, in the groups with these paths, which are made where they are missing. */
    public void user(String name, boolean verified, String... groups) {
        Arrays.stream(groups).forEach(this::group);
        post(
                "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "Rita",
                        "lastName",
                        "Rao",
                        "email",
                        (name.contains("@") ? name : name + "@realm.example"),
                        "emailVerified",
                        verified,
                        "groups",
                        List.of(groups),
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
    }

    /** Takes them out of every group and puts them into this one. */
    public void move(String name, String group) {
        group(group);
        var user = "/users/" + id(name);
        get(user + "/groups")
                .forEach(old -> http.delete()
                        .uri(user + "/groups/" + old.path("id").asText())
                        .retrieve()
                        .toBodilessEntity());
        http.put().uri(user + "/groups/" + groupId(group)).retrieve().toBodilessEntity();
    }

    /** Lets them sign in no more; what they have is not ended. */
    public void disable(String name) {
        var user = (ObjectNode) get("/users?exact=true&username=" + name).get(0);
        http.put()
                .uri("/users/" + id(name))
                .contentType(MediaType.APPLICATION_JSON)
                .body(user.put("enabled", false))
                .retrieve()
                .toBodilessEntity();
    }

    /** Ends all their sessions, of which Keycloak tells whoever signed them in. */
    public void signOut(String name) {
        post("/users/" + id(name) + "/logout", Map.of());
    }

    /** A program of somebody else, that gets tokens by device authorization. */
    public void deviceClient(String id) {
        post(
                "/clients",
                Map.of(
                        "clientId",
                        id,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        false,
                        "attributes",
                        Map.of("oauth2.device.authorization.grant.enabled", "true")));
    }

    /** Tells the realm where the application hears that sessions end. */
    public void hearsAt(String client, String url) {
        var found = get("/clients?clientId=" + client).get(0);
        var changed = Map.of("clientId", client, "attributes", Map.of("backchannel.logout.url", url));
        http.put()
                .uri("/clients/" + found.path("id").asText())
                .contentType(MediaType.APPLICATION_JSON)
                .body(changed)
                .retrieve()
                .toBodilessEntity();
    }

    private String id(String name) {
        return get("/users?exact=true&username=" + name).get(0).path("id").asText();
    }

    private void group(String path) {
        var cut = path.lastIndexOf('/');
        if (exists(path)) return;
        if (cut > 0) group(path.substring(0, cut));
        var parent = cut > 0 ? "/groups/" + groupId(path.substring(0, cut)) + "/children" : "/groups";
        post(parent, Map.of("name", path.substring(cut + 1)));
    }

    private boolean exists(String path) {
        try {
            return !groupId(path).isEmpty();
        } catch (HttpClientErrorException.NotFound missing) {
            return false;
        }
    }

    private String groupId(String path) {
        return get("/group-by-path" + path).path("id").asText();
    }

    private JsonNode get(String path) {
        return Objects.requireNonNull(http.get().uri(path).retrieve().body(JsonNode.class));
    }

    private void post(String path, Map<String, ?> body) {
        http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
