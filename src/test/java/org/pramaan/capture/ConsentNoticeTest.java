package org.pramaan.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.registry.RegistryKind;

@DisplayName("The notice of the hosted pages")
class ConsentNoticeTest {

    @Test
    @DisplayName("BS-19 names no registry that nobody will ask")
    void itemised() {
        var notice = ConsentNotice.of(Words.in(Language.EN), "A bank", Set.of());
        assertThat(notice.items()).hasSize(5).noneMatch(item -> item.startsWith("Bank account"));
        assertThat(notice.purposes()).doesNotContain(ConsentPurpose.BANK_ACCOUNT_CHECK, ConsentPurpose.CKYC_SEARCH);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("BS-19 DC-15 asks for every registry that the client switched on, in every language")
    void registries(Language language) {
        var notice = ConsentNotice.of(Words.in(language), "A bank", EnumSet.allOf(RegistryKind.class));
        assertThat(notice.items()).hasSize(7).doesNotHaveDuplicates();
        assertThat(notice.purposes())
                .contains(ConsentPurpose.BANK_ACCOUNT_CHECK, ConsentPurpose.CKYC_SEARCH, ConsentPurpose.PAN_CHECK);
        assertThat(notice.notice().text()).contains(notice.items());
    }
}
