package org.pramaan.sandbox;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a session of the sandbox is to end (BS-06). */
public enum SandboxOutcome {
    /** The rules approve it. */
    APPROVED,
    /** A reviewer must look, and none does by itself. */
    REVIEW,
    /** A reviewer must look, and approves. */
    REVIEW_APPROVED,
    /** The faces differ, and a reviewer rejects unless the rules already do. */
    REJECTED,
    /** A reviewer asks for the PAN card again; what comes then is approved. */
    ASKED_AGAIN,
    /** The PAN card cannot be read. */
    UNREADABLE,
    /** The faces differ. */
    FACE_MISMATCH,
    /** The live photo shows signs of a presentation attack. */
    NOT_LIVE,
    /** The names on the documents differ. */
    NAME_MISMATCH,
    /** The time to complete it is over at once. */
    EXPIRED;

    private static final String MAGIC = "sandbox-";
    private static final Set<SandboxOutcome> DECIDED_BY_REVIEWER = EnumSet.of(REVIEW_APPROVED, REJECTED, ASKED_AGAIN);

    /** As it is written, for instance {@code review-approved}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it takes a reviewer, whom the sandbox plays. */
    public boolean isDecidedByReviewer() {
        return DECIDED_BY_REVIEWER.contains(this);
    }

    public static Optional<SandboxOutcome> ofWord(String word) {
        return Stream.of(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }

    /** What an external user id asks for: {@code sandbox-approved}, or that with anything after one more hyphen. */
    public static Optional<SandboxOutcome> ofMagic(String externalUserId) {
        return Stream.of(values())
                .filter(outcome -> (externalUserId + "-").startsWith(MAGIC + outcome.word() + "-"))
                .max(Comparator.comparingInt(outcome -> outcome.word().length()));
    }
}
