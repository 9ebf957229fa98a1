package org.pramaan.customer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of customers (XA-01, XA-33). A refresh token works once and brings the next of its family; shown a second
 * time, it was stolen or copied, and the whole family ends (RFC 9700, 4.14.2).
 */
@Component
public class CustomerTokens {

    private final TokenWriter writer;
    private final TokenReader reader;
    private final RefreshTable table;
    private final Ids ids;
    private final Clock clock;

    CustomerTokens(TokenWriter writer, TokenReader reader, RefreshTable table, Ids ids, Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /** The first tokens of a new family. */
    @Transactional
    public TokenPair issue(UUID accountId) {
        return next(accountId, ids.next());
    }

    /** The account that a genuine access token speaks for. */
    public Optional<UUID> accountOf(String accessToken) {
        return reader.read(accessToken, TokenType.ACCESS).map(TokenReader.Read::accountId);
    }

    /** The account that a genuine refresh token speaks for, whether it was used or not. */
    public Optional<UUID> accountOfRefresh(String refreshToken) {
        return reader.read(refreshToken, TokenType.REFRESH).map(TokenReader.Read::accountId);
    }

    /** The next tokens; empty if the token is no genuine one, was used before or belongs to a family that has ended. */
    @Transactional
    public Optional<TokenPair> refresh(String refreshToken) {
        var token = reader.read(refreshToken, TokenType.REFRESH);
        var family = token.flatMap(genuine -> table.use(genuine.id(), clock.instant()));
        if (family.isEmpty()) token.ifPresent(genuine -> table.revokeFamilyOf(genuine.id(), clock.instant()));
        return token.flatMap(genuine -> family.map(known -> next(genuine.accountId(), known)));
    }

    private TokenPair next(UUID accountId, UUID family) {
        var now = clock.instant();
        var id = ids.next();
        table.add(id, family, accountId, now.plus(writer.lifetime(TokenType.REFRESH)));
        return new TokenPair(
                writer.write(ids.next(), accountId, TokenType.ACCESS, now),
                writer.write(id, accountId, TokenType.REFRESH, now));
    }
}
