package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PramaanTest
@DisplayName("A submission that an external provider verifies")
class ExternalVerificationsTest {

    private static final byte[] PICTURE = picture();
    private static final Actor STEP = Actor.step("AskProvider");

    @Autowired
    BeanFactory beans;

    @Autowired
    TransactionTemplate transaction;

    private final Vendor vendor = new Vendor();
    private final UUID submission = UUID.randomUUID();
    private UUID customer = UUID.randomUUID();

    @BeforeEach
    void submit() {
        var account = TestCustomers.register(beans);
        customer = account.id();
        TestCustomers.begin(beans, account);
        for (var type : DocumentType.values()) bean(CustomerDocuments.class).upload(account, type, "page.png", PICTURE);
        bean(VerificationTable.class).begin(customer, submission);
    }

    @Test
    @DisplayName("XA-07 is handed over once, whole but for the proof of address, and audited")
    void handsOver() {
        ask();
        ask();
        assertThat(vendor.asked).singleElement().satisfies(given -> {
            assertThat(given.id()).isEqualTo(submission);
            assertThat(given.customerId()).isEqualTo(customer);
            assertThat(given.answers().fullName()).isEqualTo("Jean Dupont");
            assertThat(given.files())
                    .extracting(SubmittedFile::type)
                    .containsExactlyInAnyOrder(
                            DocumentType.IDENTITY_FRONT, DocumentType.IDENTITY_BACK, DocumentType.SELFIE);
            assertThat(given.files())
                    .allSatisfy(file -> assertThat(file.bytes()).isEqualTo(PICTURE));
        });
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-09 goes by no document that has expired, neither there nor here")
    void leavesOutExpired() {
        bean(JdbcClient.class)
                .sql("update customer_document set status = 'EXPIRED' where account_id = ? and type = 'IDENTITY_BACK'")
                .param(customer)
                .update();
        ask();
        assertThat(vendor.asked.get(0).files())
                .extracting(SubmittedFile::type)
                .containsExactlyInAnyOrder(DocumentType.IDENTITY_FRONT, DocumentType.SELFIE);
        assertThat(bean(CustomerPictures.class).find(customer, DocumentType.IDENTITY_BACK))
                .isEmpty();
        try (var front = bean(CustomerPictures.class).require(customer, DocumentType.IDENTITY_FRONT)) {
            assertThat(front).isNotNull();
        }
    }

    @Test
    @DisplayName("XA-07 is looked after until it is answered; the answer is kept, sealed, and not asked for again")
    void looks() {
        ask();
        assertThat(look()).isEmpty();
        vendor.answer = new ExternalReport(.9, null, true, new ProfileFinding(.8, true, null, null, true));
        assertThat(look()).contains(vendor.answer);
        vendor.answer = null;
        assertThat(look()).isPresent();
        assertThat(vendor.looked).containsOnly("check-1").hasSize(2);
        var report = bean(Verifications.class).find(customer).orElseThrow();
        assertThat(report.liveness()).isNull();
        assertThat(report.genuine()).isTrue();
        assertThat(report.data()).isEqualTo(new ProfileFinding(.8, true, null, null, true));
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("genuine");
    }

    @Test
    @DisplayName("XA-07 is not looked after before it was handed over")
    void notHandedOver() {
        assertThatThrownBy(this::look).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("XA-05 is deleted there at once if the customer was erased while it was handed over")
    void erasedMeanwhile() {
        var other = new TransactionTemplate(bean(PlatformTransactionManager.class));
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        vendor.meanwhile = () ->
                other.executeWithoutResult(status -> bean(AccountRows.class).delete(customer));
        assertThatThrownBy(this::ask).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(vendor.forgotten).containsExactly("check-1");
    }

    @Test
    @DisplayName("XA-07 is screened once")
    void screens() {
        var screening = new CustomerScreening(chosen(), bean(SubmissionContents.class), bean(CustomerFindings.class));
        assertThat(screening.screen(customer)).isEqualTo(2);
        assertThat(screening.screen(customer)).isEqualTo(2);
        assertThat(vendor.asked).hasSize(1);
        assertThat(bean(Verifications.class).find(customer).orElseThrow().matches())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("XA-31 is another one when submitted again: nothing of the earlier one is known")
    void again() {
        ask();
        vendor.answer = new ExternalReport(.9, .9, true, new ProfileFinding(.8, true, true, true, false));
        look();
        bean(Verifications.class).note(customer, 90.0, List.of("SCREENING_MATCH"), STEP);
        assertThat(bean(Verifications.class).concerns(customer)).containsExactly("SCREENING_MATCH");
        bean(CustomerFindings.class).forget(customer);
        bean(VerificationTable.class).begin(customer, UUID.randomUUID());
        assertThat(bean(Verifications.class).find(customer)).isEmpty();
        assertThat(bean(Verifications.class).score(customer)).isEmpty();
        assertThat(bean(Verifications.class).concerns(customer)).isEmpty();
        ask();
        assertThat(vendor.asked).hasSize(2);
    }

    private void ask() {
        transaction.executeWithoutResult(status -> verifications().ask(customer, STEP));
    }

    private Optional<ExternalReport> look() {
        return verifications().look(customer);
    }

    private ExternalVerifications verifications() {
        return new ExternalVerifications(
                chosen(), bean(SubmissionContents.class), bean(Handovers.class), bean(CustomerFindings.class));
    }

    private ChosenProvider chosen() {
        var providers = new StaticListableBeanFactory(Map.of("vendor", vendor));
        return new ChosenProvider(
                new AutomaticSettings("vendor", true, 80),
                providers.getBeanProvider(ExternalProvider.class),
                providers.getBeanProvider(Screening.class));
    }

    private long audited() {
        return jdbc().sql("select count(*) from audit_entry where subject = ? and action = 'profile.handed_over'")
                .param(customer)
                .query(Long.class)
                .single();
    }

    private byte[] sealed() {
        return bean(JdbcClient.class)
                .sql("select finding from customer_finding where account_id = ?")
                .param(customer)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static byte[] picture() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private static final class Vendor implements ExternalProvider, Screening {

        private final List<Submission> asked = new ArrayList<>();
        private final List<String> looked = new ArrayList<>();
        private final List<String> forgotten = new ArrayList<>();
        private @Nullable ExternalReport answer;
        private Runnable meanwhile = () -> {};

        @Override
        public String name() {
            return "vendor";
        }

        @Override
        public String ask(Submission submission) {
            asked.add(submission);
            meanwhile.run();
            return "check-" + asked.size();
        }

        @Override
        public Optional<ExternalReport> look(UUID customerId, String check) {
            looked.add(check);
            return Optional.ofNullable(answer);
        }

        @Override
        public boolean forget(String check) {
            return forgotten.add(check);
        }

        @Override
        public int matches(Submission submission) {
            asked.add(submission);
            return 2;
        }
    }
}
