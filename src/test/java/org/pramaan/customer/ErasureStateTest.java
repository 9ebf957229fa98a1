package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.compliance.Actor;
import org.pramaan.document.DocumentStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PramaanTest
@DisplayName("An account that is being erased")
class ErasureStateTest {

    private static final Actor STEP = Actor.step("DeleteCustomer");

    @Autowired
    BeanFactory beans;

    @Autowired
    TransactionTemplate transaction;

    private Customer account;
    private UUID id;

    @BeforeEach
    void register() {
        account = TestCustomers.register(beans);
        id = account.id();
    }

    @ParameterizedTest(name = "XA-05 is so from the moment it is asked for, whatever it was before: {0}")
    @ValueSource(strings = {"PENDING", "ACTIVE", "DISABLED"})
    void begins(String before) {
        move(before);
        transaction.executeWithoutResult(status -> {
            bean(Erasures.class).erase(id, Grounds.CUSTOMER_REQUEST, Actor.staff("rita"));
            assertThat(state()).isEqualTo("ERASING");
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName(
            "XA-20 XA-21 is not activated, closed or opened again; who was activated in time is not erased as idle")
    void stays() {
        bean(AccountStates.class).erase(id);
        assertThat(bean(AccountStates.class).activate(id)).isFalse();
        assertThat(bean(Closures.class).close(id, Grounds.OTHER, Actor.staff("rita")))
                .isFalse();
        assertThat(bean(Closures.class).reopen(id, Actor.staff("rita"))).isFalse();
        assertThat(state()).isEqualTo("ERASING");
        move("ACTIVE");
        bean(Erasures.class).erase(id, Grounds.NEVER_ACTIVATED, STEP);
        assertThat(state()).isEqualTo("ACTIVE");
    }

    @ParameterizedTest(
            name = "XA-05 takes in no profile, answer, document or submission any more, nor does a closed one: {0}")
    @ValueSource(strings = {"ERASING", "DISABLED"})
    void takesNothing(String state) throws IOException {
        move(state);
        assertThatThrownBy(() -> TestCustomers.begin(beans, account)).isInstanceOf(ProfileClosed.class);
        move("ACTIVE");
        TestCustomers.begin(beans, account);
        move(state);
        var profiles = bean(Profiles.class);
        assertThatThrownBy(() -> profiles.amend(account, TestCustomers.answers()))
                .isInstanceOf(ProfileClosed.class);
        assertThatThrownBy(() -> profiles.replace(account, TestCustomers.answers()))
                .isInstanceOf(ProfileClosed.class);
        assertThatThrownBy(this::upload).isInstanceOf(ProfileClosed.class);
        assertThatThrownBy(() -> bean(Submissions.class).submit(account)).isInstanceOf(ProfileClosed.class);
        assertThat(files()).isZero();
    }

    @Test
    @DisplayName("XA-05 leaves no file and no case, not even those that came after the earlier steps")
    void leavesNothing() throws IOException {
        TestCustomers.begin(beans, account);
        bean(ErasureSteps.class).deleteFiles(id);
        upload();
        transaction.executeWithoutResult(status -> bean(CustomerWorkflow.class).start(id, false, 80));
        assertThat(files()).isEqualTo(1);
        assertThat(cases()).isEqualTo(1);
        bean(ErasureSteps.class).deleteRows(id, STEP);
        assertThat(files()).isZero();
        assertThat(cases()).isZero();
    }

    private void upload() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        bean(CustomerDocuments.class).upload(account, DocumentType.SELFIE, "page.png", png.toByteArray());
    }

    private void move(String state) {
        jdbc().sql("update customer_account set state = ? where id = ?")
                .params(state, id)
                .update();
    }

    private String state() {
        return jdbc().sql("select state from customer_account where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long files() {
        try (var stored = bean(DocumentStore.class).list()) {
            return stored.filter(file -> file.key().path().startsWith(id + "/")).count();
        }
    }

    private long cases() {
        return jdbc().sql("select count(*) from act_ru_execution where business_key_ = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }

    private JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
