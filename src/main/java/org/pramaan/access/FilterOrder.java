package org.pramaan.access;

/** The order of our filters; Spring Security's chain stands at -100. */
final class FilterOrder {

    static final int COUNT = -95; // outside of the refusals, to see what they answer
    static final int REFUSALS = -90;
    static final int API_KEY = -80;
    static final int RATE_LIMIT = -70;
    static final int ADDRESS_LIMIT = -68;
    static final int BODY_LIMIT = -65;
    static final int IDEMPOTENCY = -60;

    private FilterOrder() {}
}
