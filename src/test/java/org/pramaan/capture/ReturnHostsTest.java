package org.pramaan.capture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.problem.Refusal;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("BS-07 Where people may be sent back to")
class ReturnHostsTest {

    @Test
    @DisplayName("is any https address that a client names, and the person's own machine")
    void isAnyHttpsAddress() {
        var hosts = hosts(Map.of());
        assertThatCode(() -> hosts.require(null)).doesNotThrowAnyException();
        assertThatCode(() -> hosts.require(URI.create("https://shop.example/done?a=b")))
                .doesNotThrowAnyException();
        assertThatCode(() -> hosts.require(URI.create("http://localhost:9000/")))
                .doesNotThrowAnyException();
        refuses(hosts, "http://shop.example/");
        refuses(hosts, "https://shop.example/#part");
        refuses(hosts, "/done");
    }

    @Test
    @DisplayName("is a host of the operator's list where there is one")
    void isOnTheList() {
        var hosts = hosts(Map.of("pramaan.capture.return-hosts", "shop.example,bank.example"));
        assertThatCode(() -> hosts.require(URI.create("https://bank.example/"))).doesNotThrowAnyException();
        refuses(hosts, "https://bank.example.evil.example/");
        refuses(hosts, "http://localhost/");
    }

    private static void refuses(ReturnHosts hosts, String address) {
        assertThatThrownBy(() -> hosts.require(URI.create(address))).as(address).isInstanceOf(Refusal.class);
    }

    private static ReturnHosts hosts(Map<String, String> settings) {
        var binder = new Binder(new MapConfigurationPropertySource(settings));
        return new ReturnHosts(binder.bindOrCreate("pramaan.capture", CaptureSettings.class));
    }
}
