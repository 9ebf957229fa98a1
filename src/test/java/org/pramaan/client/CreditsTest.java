package org.pramaan.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClientTest
@DisplayName("Credits")
class CreditsTest {

    @Autowired
    Clients clients;

    @Autowired
    Credits credits;

    private UUID client;

    @BeforeEach
    void register() {
        client = newClient();
    }

    @Test
    @DisplayName("TF-09 are spent one by one, tell what is left and never go below nothing")
    void areSpent() {
        assertThat(credits.add(client, 2)).isEqualTo(2);
        assertThat(credits.take(client, 1)).hasValue(1);
        assertThat(credits.take(client, 2)).isEmpty();
        assertThat(credits.take(client, 1)).hasValue(0);
        assertThat(credits.take(client, 1)).isEmpty();
        assertThat(credits.balanceOf(client)).isZero();
    }

    @Test
    @DisplayName("TF-09 fifty threads that want one of twenty credits get exactly twenty")
    void areNeverSpentTwice() throws Exception {
        credits.add(client, 20);
        var start = new CountDownLatch(1);
        var takers = Executors.newFixedThreadPool(50);
        var taken = new ArrayList<Future<OptionalLong>>();
        for (int i = 0; i < 50; i++) {
            taken.add(takers.submit(() -> {
                start.await();
                return credits.take(client, 1);
            }));
        }
        start.countDown();
        assertThat(taken.stream().map(CreditsTest::get).flatMapToLong(OptionalLong::stream))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 20).boxed().toList());
        takers.shutdown();
        assertThat(credits.balanceOf(client)).isZero();
        assertThat(credits.newest(client, 100)).hasSize(21);
    }

    @Test
    @DisplayName("TF-09 leave a line in the ledger for every change and none for a refusal")
    void areLedgered() {
        credits.add(client, 5);
        credits.take(client, 3);
        credits.take(client, 3);
        assertThat(credits.newest(client, 10)).extracting(CreditEntry::change).containsExactly(-3L, 5L);
        assertThat(credits.newest(client, 1)).extracting(CreditEntry::balance).containsExactly(2L);
    }

    @Test
    @DisplayName("TF-09 CF-31 belong to one client alone; who was never granted any has none")
    void belongToOneClient() {
        credits.add(client, 5);
        var other = newClient();
        assertThat(credits.take(other, 1)).isEmpty();
        assertThat(credits.balanceOf(other)).isZero();
        assertThat(credits.newest(other, 10)).isEmpty();
    }

    @Test
    @DisplayName("TF-09 are counted in whole positive numbers only")
    void arePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> credits.take(client, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> credits.add(client, 0));
    }

    private UUID newClient() {
        var slug = "c" + UUID.randomUUID().toString().substring(0, 8);
        return clients.register(new Slug(slug), "A client").id();
    }

    private static OptionalLong get(Future<OptionalLong> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
