package org.pramaan.digilocker;

/** The calls of DigiLocker's "Authorized Partner API", below its base URL. */
enum Endpoint {
    AUTHORIZE("/oauth2/1/authorize"),
    TOKEN("/oauth2/1/token"),
    REVOKE("/oauth2/1/revoke"),
    ISSUED_FILES("/oauth2/2/files/issued"),
    FILE("/oauth2/1/file/{uri}"),
    EAADHAAR("/oauth2/2/xml/eaadhaar"),
    PULL("/oauth2/1/pull/pulldocument");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
