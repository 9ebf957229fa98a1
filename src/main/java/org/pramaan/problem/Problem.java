package org.pramaan.problem;

import org.springframework.http.HttpStatus;

/** What a dialect says: a status, a stable code, a sentence safe to show, and the id to find the request by. */
public record Problem(HttpStatus status, String code, String message, String requestId) {}
