package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final String PUBLIC = "93.184.216.34";

    @ParameterizedTest(name = "a name that means {0} is refused")
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::1",
                "3fff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void insideAddresses(String address) {
        var guard = TestOutbound.guardWhere(host -> TestOutbound.addresses(address));
        assertRefused(guard, "https://hooks.example/kyc");
    }

    @ParameterizedTest(name = "a name that means {0} is called")
    @ValueSource(
            strings = {
                PUBLIC,
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.0",
                "126.1.1.1",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:80b::200e",
                "2400:cb00::1"
            })
    void outsideAddresses(String address) throws UnknownHostException {
        var guard = TestOutbound.guardWhere(host -> TestOutbound.addresses(address));
        assertThat(guard.check(URI.create("https://hooks.example:8443/kyc?a=b")).addresses())
                .containsExactly(InetAddress.getByName(address));
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(
            strings = {
                "http://hooks.example/",
                "ftp://hooks.example/",
                "file:///etc/passwd",
                "gopher://hooks.example/",
                "mailto:a@hooks.example",
                "https:///path",
                "//hooks.example/",
                "hooks.example",
                "https://user@hooks.example/",
                "https://user:secret@hooks.example/",
                "https://good.example@127.0.0.1/",
                "https://hooks.example/#@127.0.0.1",
                "https://hooks.example#fragment",
                "https://hooks.example:0/",
                "https://hooks.example:65536/",
                "https://hooks.example./",
                "https://127.0.0.1./",
                "https://127.1/",
                "https://127.0.1/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://127.0.0.0x1/",
                "https://hooks.0x7f/",
                "https://256.1.1.1/",
                "https://under_score.example/",
                "https://127.0.0.1/",
                "https://127.0.0.1:8443/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[64:ff9b::127.0.0.1]/",
                "https://[fe80::1%25eth0]/",
                "https://169.254.169.254/latest/meta-data/",
                "HTTPS://10.0.0.1/"
            })
    void oddForms(String uri) {
        assertRefused(
                TestOutbound.guardWhere(
                        host -> host.endsWith(".example") || host.endsWith(".") || host.equals("hooks.0x7f")
                                ? TestOutbound.addresses(PUBLIC)
                                : InetAddress.getAllByName(host)),
                uri);
    }

    @Test
    @DisplayName("One inside address among public ones refuses the host")
    void everyAddressCounts() {
        var guard = TestOutbound.guardWhere(host -> TestOutbound.addresses(PUBLIC, "2606:4700::1", "127.0.0.1"));
        assertRefused(guard, "https://hooks.example/");
    }

    @Test
    @DisplayName("A name is resolved once, so a rebinding answer is never asked for")
    void resolvedOnce() throws UnknownHostException {
        var answers = new ArrayDeque<>(List.of(TestOutbound.addresses(PUBLIC), TestOutbound.addresses("127.0.0.1")));
        var pinned = TestOutbound.guardWhere(host -> answers.pop()).check(URI.create("https://hooks.example/"));
        assertThat(pinned.addresses()).containsExactly(InetAddress.getByName(PUBLIC));
        assertThat(pinned.uri()).hasHost("hooks.example");
        assertThat(answers).hasSize(1);
    }

    @Test
    @DisplayName("An unknown host is refused as such")
    void unknownHost() {
        var guard = TestOutbound.guardWhere(host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> guard.check(URI.create("https://nowhere.example/")))
                .isInstanceOf(RefusedAddress.class)
                .hasMessage("The host is unknown");
    }

    @Test
    @DisplayName(
            "TF-07 CF-29 an address for later may have a host that is unknown for now, and is else held to the same")
    void checksForLater() {
        var nobody = TestOutbound.guardWhere(host -> {
            throw new UnknownHostException(host);
        });
        var address = URI.create("https://nowhere.example/hook");
        assertThat(nobody.checkForLater(address)).isEqualTo(address);
        assertRefusedForLater(nobody, "http://nowhere.example/hook");
        assertRefusedForLater(nobody, "https://user@nowhere.example/");
        var inside = TestOutbound.guardWhere(host -> TestOutbound.addresses("10.0.0.1"));
        assertRefusedForLater(inside, "https://hooks.example/");
        var allowing = TestOutbound.guardAllowing("localhost:9000");
        assertThat(allowing.checkForLater(URI.create("http://localhost:9000/"))).hasPort(9000);
    }

    private static void assertRefusedForLater(AddressGuard guard, String uri) {
        assertThatThrownBy(() -> guard.checkForLater(URI.create(uri))).isInstanceOf(RefusedAddress.class);
    }

    @Test
    @DisplayName(
            "A host on the operator's list may be private and without TLS; a port on the list binds it to that port")
    void allowedHosts() {
        var guard = TestOutbound.guardAllowing("127.0.0.1:9000", "LOCALHOST", "[::1]:9001");
        assertThat(guard.check(URI.create("http://127.0.0.1:9000/hook")).addresses())
                .hasSize(1);
        assertThat(guard.check(URI.create("http://localhost:1234/")).addresses())
                .isNotEmpty();
        assertThat(guard.check(URI.create("http://[::1]:9001/")).addresses()).hasSize(1);
        assertRefused(guard, "http://127.0.0.1:9001/hook");
        assertRefused(guard, "https://127.0.0.1/hook");
        assertRefused(guard, "http://user@127.0.0.1:9000/hook");
    }

    private static void assertRefused(AddressGuard guard, String uri) {
        assertThatThrownBy(() -> guard.check(URI.create(uri))).isInstanceOf(RefusedAddress.class);
    }
}
