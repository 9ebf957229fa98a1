package org.pramaan.api.xamila;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.notification.Language;
import org.pramaan.problem.Problem;
import org.springframework.http.HttpStatus;

@DisplayName("The XAMILA API")
class XamilaWordsTest {

    private final XamilaDialect dialect = new XamilaDialect();

    @ParameterizedTest(name = "XA-02 says {1} for {0}")
    @CsvSource({
        "UNAUTHORIZED, Token d'authentification requis",
        "FORBIDDEN, Accès non autorisé pour ce type de compte",
        "INTERNAL_SERVER_ERROR, Erreur serveur interne",
        "TOO_MANY_REQUESTS, Trop de requêtes. Réessayez plus tard.",
        "SERVICE_UNAVAILABLE, Service momentanément indisponible",
        "I_AM_A_TEAPOT, Requête invalide"
    })
    void statuses(HttpStatus status, String error) {
        var body = dialect.tell(new Problem(status, "ANY", "in English", "request-1"))
                .getBody();
        assertThat(body).isNotNull();
        assertThat(body.error()).isEqualTo(error);
        assertThat(body.details()).isEqualTo(status == HttpStatus.INTERNAL_SERVER_ERROR ? "request-1" : null);
    }

    @Test
    @DisplayName("XA-02 has words for every flaw, and tells the cases of XA-20 apart")
    void flaws() {
        var all = Arrays.stream(Kind.values()).map(kind -> new Flaw("x", kind)).toList();
        assertThat(FlawWords.details(all)).doesNotHaveDuplicates().allMatch(words -> words.startsWith("x : "));
        assertThat(FlawWords.headline(all)).isEqualTo("Données manquantes ou invalides");
        assertThat(FlawWords.headline(List.of(new Flaw("email", Kind.TAKEN))))
                .isEqualTo("Email ou téléphone déjà utilisé");
        assertThat(FlawWords.headline(List.of(new Flaw("password", Kind.PASSWORD_NUMERIC))))
                .isEqualTo("Mot de passe trop faible");
    }

    @ParameterizedTest(name = "XA-11 writes in {1} to whoever sends Accept-Language: {0}")
    @CsvSource(
            delimiter = '|',
            value = {"'' | FR", "fr-FR,en;q=0.8 | FR", "en-GB,en;q=0.9,fr;q=0.5 | EN", "de | FR", ";;; | FR"})
    void languages(String header, Language language) {
        assertThat(ReaderLanguage.of(header.isEmpty() ? null : header)).isEqualTo(language);
    }
}
