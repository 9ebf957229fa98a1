package org.pramaan.notification;

import org.pramaan.platform.ConditionalOnEmbedded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** In the embedded mode, what nobody configured a sender for is printed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
class ConsoleOutlets {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Outlet emailConsole() {
        return new ConsoleOutlet(Channel.EMAIL);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Outlet smsConsole() {
        return new ConsoleOutlet(Channel.SMS);
    }
}
