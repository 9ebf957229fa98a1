package org.pramaan.platform;

import org.jspecify.annotations.Nullable;

/** The server cannot start as it is configured. Printed at start as what is wrong and what to do, without a stack trace. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String reason, String remedy) {
        this(reason, remedy, null);
    }

    public StartRefused(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
