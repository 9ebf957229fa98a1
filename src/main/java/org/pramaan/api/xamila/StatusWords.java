package org.pramaan.api.xamila;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** What a status says when nobody said more, in French (XA-02). */
final class StatusWords {

    private static final Map<HttpStatus, String> WORDS = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "Données manquantes ou invalides"),
            Map.entry(HttpStatus.UNAUTHORIZED, "Token d'authentification requis"),
            Map.entry(HttpStatus.FORBIDDEN, "Accès non autorisé pour ce type de compte"),
            Map.entry(HttpStatus.NOT_FOUND, "Ressource non trouvée"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "Méthode non autorisée"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "Aucun format accepté ne peut être produit"),
            Map.entry(HttpStatus.CONFLICT, "La requête est en conflit avec l'état actuel"),
            Map.entry(HttpStatus.PAYLOAD_TOO_LARGE, "La requête dépasse la taille autorisée"),
            Map.entry(HttpStatus.URI_TOO_LONG, "L'adresse dépasse la longueur autorisée"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Type de contenu non pris en charge"),
            Map.entry(HttpStatus.UNPROCESSABLE_ENTITY, "La requête ne peut pas être traitée"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "Trop de requêtes. Réessayez plus tard."),
            Map.entry(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Les en-têtes dépassent la taille autorisée"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Service momentanément indisponible"));

    private StatusWords() {}

    static String of(HttpStatus status) {
        var words = WORDS.get(status);
        if (words != null) return words;
        return status.is4xxClientError() ? "Requête invalide" : "Erreur serveur interne";
    }
}
