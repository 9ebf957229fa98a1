package org.pramaan.registry;

import org.pramaan.problem.Unavailable;

/** A provider of registries, payments or messages gives no answer: nothing is known, and asking later may help. */
public class ProviderAway extends Unavailable {

    private final Reason why;

    public ProviderAway(String provider, Reason why) {
        super(provider + " " + why.sentence);
        this.why = why;
    }

    public Reason why() {
        return why;
    }

    public enum Reason {
        NOT_CONFIGURED("is not configured on this server.", false),
        TIMEOUT("did not answer in time.", true),
        UNREACHABLE("cannot be reached.", false),
        BUSY("is asked for too much at once by this server; try again shortly.", false),
        RATE_LIMITED("gets too many requests.", true),
        LEFT_ALONE("gave no answer several times in a row and is not asked for a while.", false),
        FAULTY("has a fault.", true),
        MALFORMED("gave an answer that cannot be understood.", false),
        REFUSED("does not serve this server; its operator should see to the contract.", false);

        private final String sentence;
        private final boolean passing;

        Reason(String sentence, boolean passing) {
            this.sentence = sentence;
            this.passing = passing;
        }

        /** Whether asking again at once may help (DC-12). */
        public boolean isPassing() {
            return passing;
        }
    }
}
