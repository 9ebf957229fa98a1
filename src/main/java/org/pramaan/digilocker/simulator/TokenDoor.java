package org.pramaan.digilocker.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pramaan.digilocker.simulator.TokenBook.Pair;

/** Exchanges codes and refresh tokens for tokens. */
final class TokenDoor implements Door {

    private final TokenBook book;
    private final String client;
    private final SpecimenLocker locker;

    TokenDoor(TokenBook book, String client, SpecimenLocker locker) {
        this.book = book;
        this.client = client;
        this.locker = locker;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.client().equals(client)) return Answer.error(401, "invalid_client", "Unknown client or wrong secret");
        return switch (call.get("grant_type")) {
            case "authorization_code" ->
                told(book.redeem(call.get("code"), call.get("redirect_uri"), call.get("code_verifier")));
            case "refresh_token" ->
                told(book.refresh(call.get("refresh_token"))
                        .filter(pair -> pair.login().user() != SimulatedUser.EXPIRED_TOKEN));
            default -> Answer.error(400, "unsupported_grant_type", "Not a grant type");
        };
    }

    private Answer told(Optional<Pair> issued) {
        return issued.map(pair -> Answer.json(body(pair)))
                .orElseGet(() -> Answer.error(400, "invalid_grant", "The code or token is not valid"));
    }

    private Map<String, Object> body(Pair pair) {
        locker.prepare();
        Map<String, Object> body =
                new LinkedHashMap<>(locker.account(pair.login().user()));
        body.put("access_token", pair.accessToken());
        body.put("refresh_token", pair.refreshToken());
        body.put("expires_in", 3600);
        body.put("token_type", "Bearer");
        body.put("scope", "issued");
        return body;
    }
}
