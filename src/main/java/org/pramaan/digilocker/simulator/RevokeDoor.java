package org.pramaan.digilocker.simulator;

import java.util.Map;

/** Takes tokens back (RFC 7009); says the same of tokens it never gave. */
final class RevokeDoor implements Door {

    private final TokenBook book;
    private final String client;

    RevokeDoor(TokenBook book, String client) {
        this.book = book;
        this.client = client;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.client().equals(client)) return Answer.error(401, "invalid_client", "Unknown client or wrong secret");
        book.revoke(call.get("token"));
        return Answer.json(Map.of());
    }
}
