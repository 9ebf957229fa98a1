package org.pramaan.digilocker.simulator;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.pramaan.platform.ConditionalOnEmbedded;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

/** Starts the simulator beside an embedded database, and nowhere else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
@ConditionalOnProperty(name = "pramaan.digilocker.simulator.enabled", matchIfMissing = true)
class SimulatorConfiguration {

    @Bean
    DigilockerSimulator digilockerSimulator(
            SimulatorSettings settings, SpecimenLocker locker, ITemplateEngine pages, SecureRandom random, Clock clock)
            throws IOException {
        var secret = new byte[24];
        random.nextBytes(secret);
        var simulator = new DigilockerSimulator(settings.port(), HexFormat.of().formatHex(secret));
        furnish(simulator, new TokenBook(random, clock), locker, pages);
        return simulator;
    }

    static void furnish(DigilockerSimulator simulator, TokenBook book, SpecimenLocker locker, ITemplateEngine pages) {
        var client = simulator.clientId() + ":" + simulator.clientSecret();
        simulator.open("/oauth2/1/authorize", new AuthorizeDoor(book, simulator.clientId(), pages));
        simulator.open("/oauth2/1/token", new TokenDoor(book, client, locker));
        simulator.open("/oauth2/1/revoke", new RevokeDoor(book, client));
        var rooms = new AccountRooms(locker, simulator.clientSecret());
        var calls = AccountDoor.counters();
        simulator.open("/oauth2/1/user", new AccountDoor(book, rooms::user, calls));
        simulator.open("/oauth2/2/files/issued", new AccountDoor(book, rooms::issuedFiles, calls));
        simulator.open("/oauth2/1/file/", new AccountDoor(book, rooms::file, calls));
        simulator.open("/oauth2/2/xml/eaadhaar", new AccountDoor(book, rooms::eAadhaar, calls));
        simulator.open("/oauth2/3/xml/eaadhaar", new AccountDoor(book, rooms::eAadhaar, calls));
        simulator.open("/oauth2/1/pull/pulldocument", new AccountDoor(book, rooms::pull, calls));
    }
}
