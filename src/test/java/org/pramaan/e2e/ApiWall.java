package org.pramaan.e2e;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between a route and a stranger; every route of {@link ApiRoute} has one. */
enum ApiWall {

    /** Nothing of anybody's is behind these: words, health, recognition that keeps nothing. */
    NONE(
            "GET /login",
            "GET /status",
            "GET /health",
            "GET /docs",
            "GET /redoc",
            "GET /openapi.json",
            "GET /api/v1/health",
            "GET /api/v1/liveness/challenge",
            "POST /api/v1/liveness/(detect|verify)",
            "POST /api/v1/ocr/extract",
            "POST /(detect-face|compare-face|image-to-base64|type-of-document-crop|document-extract-information)"),

    /** These check what else they are told: a password, a code, a token, a state, a signature. */
    PROOF(
            "GET /(capture|tfauth)/start",
            "POST /tfauth/get-kyc-url",
            "GET /api/(v1/kyc/digilocker|digilocker/auth)/callback",
            "POST /api/webhooks/decentro",
            "POST (/api/customer|/api/customer/customer|/customer)/auth/(register|login|refresh|resend-otp|verify-otp)",
            "POST /api/auth/refresh"),

    /** The cookie of one capture link tells the session; CaptureLinkTests and CaptureFaceTests try others' ids. */
    VISIT(
            "(GET|POST) /capture/(over|refused|consent|handover|documents/\\{kind})",
            "GET /capture(/choose|/declined|/digilocker/back|/face|/outcome|/progress|/wait)?",
            "POST /capture/(decline|digilocker|photographs|face/still|face/challenges(/\\{id})?)"),

    /** A customer's token tells whose these are; XamilaProfileTests tries another's file. */
    CUSTOMER(
            "GET (/api/customer|/api/customer/customer|/customer)/kyc/(documents|profile|status)",
            "(PUT|PATCH) (/api/customer|/api/customer/customer|/customer)/kyc/profile",
            "POST (/api/customer|/api/customer/customer|/customer)/kyc/(documents/upload|profile/create|submit)",
            "DELETE (/api/customer|/api/customer/customer|/customer)/account",
            "GET /media/kyc_documents/\\{user}/\\{type}/\\{file}"),

    STAFF(
            "(GET|POST) /error",
            "GET /api/docs",
            "GET /v3/api-docs(\\.yaml)?(/\\{group}|/swagger-config)?",
            "GET /(review|dossier)/\\{taskId}",
            "GET /review/\\{taskId}/(portrait|pictures/\\{kind})",
            "GET /dossier/\\{taskId}/documents/\\{type}",
            "POST /(review|dossier)/\\{taskId}/decision"),

    /** An API key, and nothing but what is its client's can be named. */
    KEY(
            "(GET|PUT) /api/v1/client/webhook",
            "GET /api/v1/client/webhook/(deliveries|schema)",
            "(GET|POST) /api/v1/client/webhooks",
            "GET /api/v1/audit/verification",
            "POST /api/v1/(consents|kyc/initiate)",
            "(GET|PUT) /api/kyc/registries",
            "POST /api/notifications/(email|sms)",
            "POST /api/payments/initiate"),

    /** An API key, where {@link ApiBelongings} knows how another's session is named. */
    SESSION(
            "GET /api/v1/kyc/status/\\{kycSessionId}",
            "POST /api/v1/kyc/verify",
            "POST /api/v1/kyc/upload/(\\{\\*kind}|aadhaar/offline)",
            "POST /api/v1/kyc/\\{kycSessionId}/capture-link",
            "(GET|POST) /api/v1/kyc/\\{submissionId}/digilocker/(initiate|fetch|status)",
            "POST /api/v1/sandbox/sessions/\\{kycSessionId}/simulate"),

    /** Likewise for everything else, and for erasure, which no specification has: it knows no other's session. */
    BELONGING(
            "DELETE /api/v1/sessions/\\{kycSessionId}",
            "GET /api/v1/consents(/\\{id})?",
            "POST /api/v1/consents/\\{id}/withdraw",
            "(GET|PUT|DELETE) /api/v1/client/webhooks/\\{id}",
            "GET /api/v1/client/webhooks/\\{id}/deliveries",
            "POST /api/v1/client/webhooks/\\{id}/(replay|secret|test)",
            "POST /api/v1/client/webhooks/deliveries/\\{deliveryId}/replay",
            "GET /api/kyc/status/\\{userId}",
            "POST /api/kyc/(aadhaar-xml|bank|ckyc-search|pan)",
            "GET /api/payments/\\{referenceId}");

    private final Pattern routes;

    ApiWall(String... routes) {
        this.routes = Pattern.compile(String.join("|", routes));
    }

    /** Fails for a route nobody has told this test about. */
    static ApiWall before(ApiRoute route) {
        return Stream.of(values())
                .filter(wall -> wall.routes.matcher(route.toString()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tell ApiWall what stands before " + route));
    }

    boolean isOneOf(ApiWall... walls) {
        return Arrays.asList(walls).contains(this);
    }
}
