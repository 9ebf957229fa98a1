package org.pramaan.usage;

/** What became of a request. */
public enum RequestOutcome {
    ANSWERED,
    /** Answered with a 4xx status other than 429. */
    REFUSED,
    /** Answered with 429: beyond the plan. */
    LIMITED,
    /** Answered with a 5xx status. */
    FAILED;

    private static final int TOO_MANY = 429;

    public static RequestOutcome of(int status) {
        if (status == TOO_MANY) return LIMITED;
        if (status >= 500) return FAILED;
        return status >= 400 ? REFUSED : ANSWERED;
    }
}
