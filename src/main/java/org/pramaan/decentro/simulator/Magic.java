package org.pramaan.decentro.simulator;

import java.util.stream.Stream;

/**
 * What the simulator does, by the last four digits of the number asked about: the four of a PAN, the last of an account
 * number, a phone or the part of an e-mail address before the @, the share code of an Aadhaar document, or the rupees
 * of a payment. Other digits succeed.
 */
enum Magic {
    /** 200, but no JSON. */
    MALFORMED("0200"),
    /** Pending at first, settled by webhook; for bank accounts. Payments are pending always. */
    PENDING("0202"),
    /** 401: the credentials are refused. */
    UNAUTHORIZED("0401"),
    /** The payment fails; told by webhook. */
    DECLINED("0402"),
    /** Not valid, or not found. */
    UNKNOWN("0404"),
    /** The answer comes after the caller's patience ends. */
    SLOW("0408"),
    /** Registered under another name. */
    OTHER_NAME("0409"),
    /** 429. */
    RATE_LIMITED("0429"),
    /** 503: the registry is down. */
    DOWN("0503"),
    NONE("");

    private final String digits;

    Magic(String digits) {
        this.digits = digits;
    }

    /** Of the text's last four digits, wherever they stand in it. */
    static Magic of(String input) {
        var all = "0000" + input.replaceAll("\\D", "");
        var last = all.substring(all.length() - 4);
        return Stream.of(values())
                .filter(magic -> magic.digits.equals(last))
                .findFirst()
                .orElse(NONE);
    }
}
