package org.pramaan.access;

import java.util.Map;
import java.util.UUID;
import org.pramaan.client.Caller;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Something behind the KYC Flow door, and the EnxtAI verification beside it. */
@TestComponent
@RestController
class GuestDoor {

    @GetMapping("/api/v1/ocr/guest")
    Map<String, Object> guest(Guest guest) {
        return Map.of("client", guest.clientId(), "door", guest.door(), "key", guest.keyId() != null);
    }

    @PostMapping(path = "/api/v1/kyc/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, Object> verify(@RequestParam String externalUserId, @RequestPart MultipartFile file, Guest guest) {
        return Map.of("door", guest.door(), "size", file.getSize());
    }

    @PostMapping(path = "/api/v1/kyc/verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, UUID> verify(Caller caller) {
        return Map.of("caller", caller.clientId());
    }
}
