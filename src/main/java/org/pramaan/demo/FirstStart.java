package org.pramaan.demo;

import java.io.IOException;
import java.util.Optional;
import org.pramaan.platform.ConditionalOnEmbedded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * On an empty embedded store: makes the demo client, walks two sessions through the public API unless that is switched
 * off, and tells where everything is.
 */
@Component
@ConditionalOnEmbedded
class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final DemoSettings settings;
    private final DemoClient client;
    private final SpecimenFiles specimens;
    private final Walk walk;
    private final Guide guide;

    FirstStart(DemoSettings settings, DemoClient client, SpecimenFiles specimens, Walk walk, Guide guide) {
        this.settings = settings;
        this.client = client;
        this.specimens = specimens;
        this.walk = walk;
        this.guide = guide;
    }

    /** The walk takes a thread of its own: the engine works off jobs only when every listener has returned. */
    @EventListener
    public void begin(ApplicationReadyEvent ready) {
        Optional<String> key = client.register();
        if (key.isPresent() && settings.enabled()) new Thread(() -> walk(key.get()), "first-start").start();
        else guide.tell(key);
    }

    private void walk(String key) {
        guide.welcome();
        try (var receiver = new DemoReceiver(settings.receiverPort())) {
            walk.take(new PublicApi(guide.baseUrl(), key), specimens.write(), receiver);
        } catch (IOException | RuntimeException failed) {
            log.error("The walk ended early", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        guide.tell(Optional.of(key));
    }
}
