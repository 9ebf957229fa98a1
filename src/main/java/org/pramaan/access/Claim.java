package org.pramaan.access;

/** What came of asking to be the one who serves a key. */
sealed interface Claim {

    /** Nobody served it; whoever holds this does. */
    record Granted(Holding holding) implements Claim {}

    /** Somebody is serving it right now. */
    record InFlight() implements Claim {}

    /** It was served: this was the answer. */
    record Served(Answer answer) implements Claim {}

    /** It was used for another request. */
    record Mismatched() implements Claim {}
}
