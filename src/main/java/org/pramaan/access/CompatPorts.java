package org.pramaan.access;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Opens further ports, with the limits of the first (CF-7). */
@Configuration(proxyBeanMethods = false)
class CompatPorts {

    /** Last, when the limits of the first port are known. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> compatConnectors(PortSettings settings) {
        return factory ->
                settings.compatPorts().forEach(port -> factory.addAdditionalTomcatConnectors(connector(port, factory)));
    }

    private static Connector connector(int port, TomcatServletWebServerFactory factory) {
        var connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        factory.getTomcatConnectorCustomizers().forEach(limits -> limits.customize(connector));
        connector.setPort(port);
        var address = factory.getAddress();
        if (address != null && connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol)
            protocol.setAddress(address);
        return connector;
    }
}
