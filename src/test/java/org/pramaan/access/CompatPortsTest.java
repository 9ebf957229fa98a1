package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.web.Visitor;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;

class CompatPortsTest {

    @Test
    @DisplayName("CF-7 further ports serve the same with the same limits, and there are none by default")
    void opensPorts() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        factory.addConnectorCustomizers(connector -> connector.setMaxPartCount(24));
        new CompatPorts().compatConnectors(new PortSettings(List.of(0))).customize(factory);
        var server = (TomcatWebServer) factory.getWebServer();
        try {
            server.start();
            var connectors = server.getTomcat().getService().findConnectors();
            assertThat(connectors).hasSize(2);
            assertThat(Stream.of(connectors).map(Connector::getMaxPartCount)).containsOnly(24);
            assertThat(Stream.of(connectors).map(Connector::getLocalPort)).doesNotHaveDuplicates();
            assertThat(new Visitor(connectors[1].getLocalPort()).get("/").statusCode())
                    .isEqualTo(404);
        } finally {
            server.stop();
            server.destroy();
        }
    }
}
