package org.pramaan.access;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pramaan.client.Caller;
import org.pramaan.problem.Refusal;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A door where an API key is needed; it counts what it serves. */
@TestComponent
@RestController
@RequestMapping("/api/v1/kyc")
class KeyedDoor {

    record Order(String how) {}

    final AtomicInteger served = new AtomicInteger();

    /** Orders that say {@code wait} are served when this is let go. */
    volatile CountDownLatch gate = new CountDownLatch(0);

    @GetMapping("/whoami")
    Map<String, Object> whoami(Caller caller) {
        return Map.of("slug", caller.slug(), "client", caller.clientId());
    }

    @PostMapping(path = "/order", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> order(@RequestBody Order order) throws InterruptedException {
        int number = served.incrementAndGet();
        switch (order.how()) {
            case "wait" -> gate.await(20, TimeUnit.SECONDS);
            case "break" -> throw new IllegalStateException("broken");
            case "refuse" -> throw Refusal.badRequest("REFUSED", "Refused " + number);
            default -> {}
        }
        return Map.of("number", number);
    }

    @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, Object> upload(@RequestParam String externalUserId, @RequestPart MultipartFile file) {
        return Map.of("number", served.incrementAndGet(), "size", file.getSize(), "user", externalUserId);
    }

    @PostMapping(path = "/form", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Map<String, Object> form(@RequestParam String name) {
        return Map.of("number", served.incrementAndGet(), "name", name);
    }

    @GetMapping("/digilocker/callback")
    String callback() {
        return "back";
    }

    @GetMapping("/digilocker/callback/none")
    String withoutKey(Caller caller) {
        return caller.slug();
    }
}
