package org.pramaan.digilocker.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pramaan.digilocker.simulator.TokenBook.Login;

/** Lets who shows a token to their account, unless they are one of those for whom that fails. */
final class AccountDoor implements Door {

    private static final long SLOW = 2000;
    private static final int FLAKY_CALLS = 2;

    private final TokenBook book;
    private final Room room;
    private final Map<String, AtomicInteger> calls;

    AccountDoor(TokenBook book, Room room, Map<String, AtomicInteger> calls) {
        this.book = book;
        this.room = room;
        this.calls = calls;
    }

    /** What lies behind. */
    @FunctionalInterface
    interface Room {

        Answer answer(SimulatedUser user, Call call);
    }

    static Map<String, AtomicInteger> counters() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public Answer answer(Call call) {
        return book.login(call.bearer()).map(login -> answer(login, call)).orElseGet(AccountDoor::refused);
    }

    private Answer answer(Login login, Call call) {
        return switch (login.user()) {
            case STALE_TOKEN -> login.refreshes() == 0 ? refused() : room.answer(login.user(), call);
            case EXPIRED_TOKEN -> refused();
            case RATE_LIMIT -> limited();
            case BROKEN -> broken();
            case FLAKY -> count(login) <= FLAKY_CALLS ? broken() : room.answer(login.user(), call);
            case SLOW -> slowly(login, call);
            default -> room.answer(login.user(), call);
        };
    }

    private int count(Login login) {
        return calls.computeIfAbsent(login.id(), unused -> new AtomicInteger()).incrementAndGet();
    }

    private Answer slowly(Login login, Call call) {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return room.answer(login.user(), call);
    }

    private static Answer refused() {
        return Answer.error(401, "invalid_token", "The access token is not valid");
    }

    private static Answer broken() {
        return Answer.error(503, "repository_service_unresponsive", "The issuer does not answer");
    }

    private static Answer limited() {
        var answer = Answer.error(429, "rate_limit_exceeded", "Too many calls");
        var headers = new HashMap<>(answer.headers());
        headers.put("Retry-After", "30");
        return new Answer(answer.status(), headers, answer.body());
    }
}
