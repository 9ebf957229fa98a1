package org.pramaan.thirdfactor;

/** New credentials with their HS256 secret, which nobody can show a second time. */
public record IssuedTenant(String iss, String token, String secret) {

    @Override
    public String toString() {
        return "IssuedTenant[" + iss + "]";
    }
}
