package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.StorageKey;
import org.pramaan.platform.TestKeys;
import org.springframework.util.unit.DataSize;

@DisplayName("A customer's file")
class CompletionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID CUSTOMER = UUID.randomUUID();

    @Test
    @DisplayName("XA-32 is 75 % complete with every required answer, and whole with every required document verified")
    void completion() {
        assertThat(percentage(whole())).isEqualTo(75);
        assertThat(percentage(whole(), verified(DocumentType.SELFIE), verified(DocumentType.IDENTITY_BACK)))
                .isEqualTo(83);
        var all = Completion.of(
                whole(),
                Arrays.stream(DocumentType.values())
                        .map(CompletionTest::verified)
                        .toList());
        assertThat(all).isEqualTo(new Completion(100));
        assertThat(all.isWhole()).isTrue();
        assertThat(percentage(profile(Map.of(ProfileField.CITY, "Paris")))).isEqualTo(4);
        assertThat(percentage(profile(Map.of(ProfileField.MIDDLE_NAME, "Pierre"))))
                .isZero();
    }

    @Test
    @DisplayName("XA-07 XA-29 scores documents 0 to 100, and not at all where nobody could tell")
    void scores() {
        var data = new ProfileFinding(.5, true, null, null, null);
        var report = new IdentityReport(null, .9, null, null, data, .8, null);
        assertThat(report.scoreOf(DocumentType.IDENTITY_FRONT)).isEqualTo(75);
        assertThat(report.scoreOf(DocumentType.IDENTITY_BACK)).isEqualTo(75);
        assertThat(report.scoreOf(DocumentType.SELFIE)).isNull();
        assertThat(report.scoreOf(DocumentType.PROOF_OF_ADDRESS)).isEqualTo(80);
    }

    @Test
    @DisplayName("CF-24 opens by a signed address until that expires, by no other, and for no other path")
    void links() {
        var settings = new ProfileSettings(18, 120, DataSize.ofMegabytes(10), Duration.ofMinutes(10));
        var links = new FileLinks(TestKeys.keyedHash(), settings, Clock.fixed(NOW, ZoneOffset.UTC));
        var signed = links.sign("a/selfie/b.jpg");
        var expires = Long.toString(signed.expires());
        assertThat(links.isGenuine("a/selfie/b.jpg", expires, signed.signature()))
                .isTrue();
        assertThat(links.isGenuine("a/selfie/c.jpg", expires, signed.signature()))
                .isFalse();
        assertThat(links.isGenuine("a/selfie/b.jpg", Long.toString(signed.expires() + 1), signed.signature()))
                .isFalse();
        assertThat(links.isGenuine("a/selfie/b.jpg", expires, "xyz")).isFalse();
        assertThat(links.isGenuine("a/selfie/b.jpg", "soon", signed.signature()))
                .isFalse();
        assertThat(links.isGenuine("a/selfie/b.jpg", Long.toString(Long.MAX_VALUE), signed.signature()))
                .isFalse();
        var later = new FileLinks(
                TestKeys.keyedHash(), settings, Clock.fixed(NOW.plus(Duration.ofMinutes(10)), ZoneOffset.UTC));
        assertThat(later.isGenuine("a/selfie/b.jpg", expires, signed.signature()))
                .isFalse();
    }

    private static int percentage(Profile profile, CustomerDocument... documents) {
        return Completion.of(profile, List.of(documents)).percentage();
    }

    private static Profile whole() {
        Map<ProfileField, String> answers = new EnumMap<>(ProfileField.class);
        ProfileField.required().forEach(field -> answers.put(field, "told"));
        return profile(answers);
    }

    private static Profile profile(Map<ProfileField, String> answers) {
        return Profile.started(UUID.randomUUID(), CUSTOMER, new ProfileAnswers(answers), NOW);
    }

    private static CustomerDocument verified(DocumentType type) {
        return new CustomerDocument(
                UUID.randomUUID(),
                CUSTOMER,
                type,
                new StorageKey("kyc-xamila-customer", "a/" + type.folder() + "/b.jpg"),
                "image/jpeg",
                1,
                "b.jpg",
                DocumentStatus.VERIFIED,
                null,
                NOW,
                NOW);
    }
}
