package org.pramaan.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.RejectionReason;
import org.pramaan.dossier.DossierDecisionController.Decided;
import org.pramaan.notification.Language;
import org.pramaan.problem.Refusal;

@DisplayName("A decision about a customer")
class DossierDecisionTest {

    @Test
    @DisplayName("XA-08 needs a reason unless it is an approval")
    void needsReason() {
        assertThatThrownBy(() -> new Decided(null, RejectionReason.OTHER).review())
                .isInstanceOf(Refusal.class)
                .hasMessage("Choose a decision.");
        for (var decision : List.of(DossierDecision.REJECT, DossierDecision.ASK_AGAIN)) {
            assertThatThrownBy(() -> new Decided(decision, null).review())
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Choose a reason.");
            assertThat(new Decided(decision, RejectionReason.DOCUMENT_FORGED).review())
                    .isEqualTo(new DossierReview(decision, RejectionReason.DOCUMENT_FORGED));
        }
        assertThat(new Decided(DossierDecision.APPROVE, null)
                        .review()
                        .decision()
                        .word())
                .isEqualTo("approve");
    }

    @Test
    @DisplayName("XA-31 has reasons in the customer's language, and reads back what it wrote")
    void reasons() {
        assertThat(RejectionReason.parse("FACE_MISMATCH,DOCUMENT_EXPIRED"))
                .containsExactly(RejectionReason.FACE_MISMATCH, RejectionReason.DOCUMENT_EXPIRED);
        assertThat(RejectionReason.parse("")).isEmpty();
        assertThat(RejectionReason.DOCUMENT_EXPIRED.in(Language.FR)).isEqualTo("La pièce d'identité est expirée.");
        assertThat(RejectionReason.DOCUMENT_EXPIRED.in(Language.EN)).isEqualTo("The identity document has expired.");
    }
}
