package org.pramaan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("BS-06 A magic external user id")
class SandboxOutcomeTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("stands for every outcome, alone and with anything behind it")
    void everyOutcome(SandboxOutcome outcome) {
        assertThat(SandboxOutcome.ofMagic("sandbox-" + outcome.word())).contains(outcome);
        assertThat(SandboxOutcome.ofMagic("sandbox-" + outcome.word() + "-7f3")).contains(outcome);
        assertThat(SandboxOutcome.ofWord(outcome.word())).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"sandbox-review-approved-2, REVIEW_APPROVED", "sandbox-review-2, REVIEW"})
    @DisplayName("means the longest outcome it begins with")
    void longest(String user, SandboxOutcome outcome) {
        assertThat(SandboxOutcome.ofMagic(user)).contains(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sandbox", "sandbox-", "sandbox-approvedly", "Sandbox-approved", "my-sandbox-approved"})
    @DisplayName("is none when it only resembles one")
    void none(String user) {
        assertThat(SandboxOutcome.ofMagic(user)).isEmpty();
    }

    @Test
    @DisplayName("is written in lower case with hyphens")
    void word() {
        assertThat(SandboxOutcome.ASKED_AGAIN.word()).isEqualTo("asked-again");
        assertThat(SandboxOutcome.ofWord("ASKED_AGAIN")).isEmpty();
    }
}
