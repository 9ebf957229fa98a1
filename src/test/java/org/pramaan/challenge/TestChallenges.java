package org.pramaan.challenge;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.liveness.challenge.MotionSensor;
import org.pramaan.platform.TestDatabase;
import org.pramaan.platform.TestKeys;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes of one server: each is put together by hand, all stand on one real database and share one secret. */
final class TestChallenges {

    final JdbcClient database;
    final ChallengeTable table;
    final ChallengeSettings settings =
            settings(Map.of("challenge-secret", "a secret that only tests know, of 32 and more", "patience", "50ms"));

    TestChallenges() {
        DataSource source = TestDatabase.fresh().dataSource();
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        table = new ChallengeTable(database);
    }

    Challenges node(Clock clock, MotionSensor sensor, RecognitionSlots slots) {
        var seal = new ChallengeSeal(settings, TestKeys.keyedHash());
        var draw = new ChallengeDraw(new SecureRandom(), UUID::randomUUID, clock, seal, settings);
        return new Challenges(draw, table, seal, reader(sensor, slots), clock);
    }

    ClipReader reader(MotionSensor sensor, RecognitionSlots slots) {
        return new ClipReader(new ClipRules(settings), new ImageDecoder(), sensor, slots, settings);
    }

    ChallengeSweep sweep(Clock clock) {
        return new ChallengeSweep(table, settings, clock);
    }

    static ChallengeSettings settings(Map<String, String> properties) {
        var source = new MapConfigurationPropertySource();
        properties.forEach((name, value) -> source.put("pramaan.liveness." + name, value));
        return new Binder(source).bindOrCreate("pramaan.liveness", ChallengeSettings.class);
    }
}
