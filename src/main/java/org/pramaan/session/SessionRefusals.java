package org.pramaan.session;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** What a session refuses, in the words that clients of the EnxtAI API know (EN-04, EN-26, EN-48). */
final class SessionRefusals {

    private SessionRefusals() {}

    static Refusal unknownSession() {
        return new Refusal(HttpStatus.NOT_FOUND, "SUBMISSION_NOT_FOUND", "KYC session not found");
    }

    static Refusal otherClient() {
        return new Refusal(HttpStatus.FORBIDDEN, "TENANT_MISMATCH", "Session belongs to different client");
    }

    static Refusal unknownUser() {
        return new Refusal(HttpStatus.NOT_FOUND, "USER_NOT_FOUND", "No KYC session found for this externalUserId");
    }

    static Refusal alreadyDecided() {
        return new Refusal(HttpStatus.BAD_REQUEST, "VALIDATION_ERROR", "Session already decided");
    }

    static Refusal notDecided() {
        return new Refusal(HttpStatus.CONFLICT, "SESSION_NOT_DECIDED", "Session not decided yet");
    }

    static Refusal documentsMissing() {
        return new Refusal(HttpStatus.BAD_REQUEST, "VALIDATION_ERROR", "Required documents not uploaded");
    }
}
