package org.pramaan.customer;

/** What opens the API, and what brings the next pair. */
public record TokenPair(String access, String refresh) {

    @Override
    public String toString() {
        return "TokenPair[hidden]";
    }
}
