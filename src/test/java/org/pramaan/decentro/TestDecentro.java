package org.pramaan.decentro;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.pramaan.decentro.DecentroSettings.Calls;
import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.decentro.DecentroSettings.Paths;
import org.pramaan.decentro.DecentroSettings.Webhook;
import org.pramaan.decentro.simulator.DecentroSimulator;
import org.pramaan.decentro.simulator.TestSimulator;
import org.pramaan.platform.TestOutbound;
import org.pramaan.status.Sightings;

/** This module's client, wired by hand to some server on this machine. */
record TestDecentro(DecentroAccount account, DecentroSettings settings) {

    static final Paths PATHS = new Paths(
            "/kyc/public_registry/validate",
            "/kyc/public_registry/validate",
            "/core_banking/money_transfer/validate_account",
            "/v2/kyc/ckyc/search",
            "/v2/payments/upi/link",
            DecentroSimulator.SMS,
            DecentroSimulator.EMAIL);

    static TestDecentro at(URI url) {
        var key = DecentroSimulator.CREDENTIAL;
        return at(url, new Credentials(key, key, key, "", "", "", ""), "penniless");
    }

    static TestDecentro at(URI url, Credentials credentials, String bankValidation) {
        return at(url, credentials, bankValidation, 4);
    }

    static TestDecentro at(URI url, Credentials credentials, String bankValidation, int atOnce) {
        var calls = new Calls(
                Duration.ofMillis(600),
                3,
                Duration.ofMillis(1),
                "Verifying the identity of a customer",
                bankValidation,
                atOnce);
        var webhook = new Webhook(TestSimulator.SECRET, List.of("X-Decentro-Signature", "X-Signature"));
        var settings = new DecentroSettings(url, false, credentials, calls, PATHS, "4625", webhook);
        return new TestDecentro(new DecentroAccount(url, credentials, PATHS, "4625", TestSimulator.SECRET), settings);
    }

    DecentroHttp http() {
        var wire = new DecentroWire(TestOutbound.guardAllowing(), TestOutbound.http(), settings, new ObjectMapper());
        return new DecentroHttp(account, wire, UUID::randomUUID);
    }

    DecentroCalls calls() {
        return new DecentroCalls(http(), settings, new Sightings(Clock.systemUTC()));
    }

    DecentroPanRegistry pan() {
        return new DecentroPanRegistry(calls(), account, settings);
    }

    DecentroBankRegistry bank() {
        return new DecentroBankRegistry(calls(), account, settings);
    }

    DecentroCkycRegistry ckyc() {
        return new DecentroCkycRegistry(calls(), account, settings);
    }

    DecentroAadhaarRegistry aadhaar() {
        return new DecentroAadhaarRegistry(calls(), account, settings);
    }

    DecentroSmsGateway sms() {
        return new DecentroSmsGateway(calls(), account);
    }

    DecentroMailGateway mail() {
        return new DecentroMailGateway(calls(), account);
    }
}
