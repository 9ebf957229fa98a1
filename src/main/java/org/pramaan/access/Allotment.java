package org.pramaan.access;

import java.time.Duration;

/** How many requests a bucket allows in one window. */
record Allotment(String bucket, int limit, Duration window) {

    static Allotment perMinute(String bucket, int limit) {
        return new Allotment(bucket + "|" + limit, limit, Duration.ofMinutes(1)); // another plan, another bucket
    }
}
