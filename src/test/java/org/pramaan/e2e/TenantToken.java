package org.pramaan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pramaan.platform.Hmac;
import org.pramaan.thirdfactor.IssuedTenant;

/** Signs tokens as a tenant's program does, by hand so that it may also sign what no library would. */
record TenantToken(IssuedTenant tenant, String header, Map<String, Object> claims) {

    private static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    /** The printed sample, for this tenant. */
    static TenantToken of(IssuedTenant tenant, String callback) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", "1234567890");
        claims.put("name", "Dhiraj Chapagain");
        claims.put("iss", tenant.iss());
        claims.put("token", tenant.token());
        claims.put("iat", 1516239022);
        claims.put("identifier", "9888888888");
        claims.put("label", "Dhiraj Chapagain");
        claims.put("secondary_label", "dhiraj");
        claims.put("callback", callback);
        return new TenantToken(tenant, HS256, claims);
    }

    TenantToken with(String claim, Object value) {
        var changed = new LinkedHashMap<>(claims);
        changed.put(claim, value);
        return new TenantToken(tenant, header, changed);
    }

    TenantToken without(String claim) {
        var changed = new LinkedHashMap<>(claims);
        changed.remove(claim);
        return new TenantToken(tenant, header, changed);
    }

    TenantToken headed(String newHeader) {
        return new TenantToken(tenant, newHeader, claims);
    }

    String signed() {
        return signed(tenant.secret());
    }

    String signed(String secret) {
        return signed(json(), secret);
    }

    /** Whatever the payload is. */
    String signed(String payload, String secret) {
        var signed = base64(header.getBytes(UTF_8)) + "." + base64(payload.getBytes(UTF_8));
        return signed + "." + base64(Hmac.sign(signed.getBytes(UTF_8), secret.getBytes(UTF_8)));
    }

    String json() {
        try {
            return new ObjectMapper().writeValueAsString(claims);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
