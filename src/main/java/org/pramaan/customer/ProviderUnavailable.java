package org.pramaan.customer;

/** A provider gave no usable answer; tells which one and how it failed, nothing personal. */
public final class ProviderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ProviderUnavailable(String provider, String failure) {
        super("%s: %s".formatted(provider, failure));
    }
}
