package org.pramaan.access;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * On what terms a door is open.
 *
 * @param mode whether an API key is needed; one that is sent must be valid in either mode (CF-16)
 * @param requestsPerMinute for each key, else for each address; 0 is no limit and announces none (KF-03)
 * @param largestBody of a request that is neither multipart nor a form
 */
record DoorTerms(
        @DefaultValue("open") Mode mode,
        @DefaultValue("0") int requestsPerMinute,
        @DefaultValue("8MB") DataSize largestBody) {

    enum Mode {
        OPEN,
        REQUIRED
    }
}
