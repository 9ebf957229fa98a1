package org.pramaan.api.xamila;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;

/** Words flaws in French; those of passwords are Django's own. */
final class FlawWords {

    private static final Set<Kind> WEAK = EnumSet.of(
            Kind.PASSWORD_TOO_SHORT,
            Kind.PASSWORD_TOO_LONG,
            Kind.PASSWORD_TOO_COMMON,
            Kind.PASSWORD_NUMERIC,
            Kind.PASSWORD_LIKE_ATTRIBUTE,
            Kind.PASSWORD_REFUSED);

    private FlawWords() {}

    /** The sentence over the list, as XA-20 tells the cases apart. */
    static String headline(List<Flaw> flaws) {
        if (flaws.stream().allMatch(flaw -> flaw.kind() == Kind.TAKEN)) return "Email ou téléphone déjà utilisé";
        if (flaws.stream().allMatch(flaw -> WEAK.contains(flaw.kind()))) return "Mot de passe trop faible";
        return "Données manquantes ou invalides";
    }

    static List<String> details(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> "%s : %s".formatted(flaw.field(), words(flaw.kind())))
                .toList();
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case REQUIRED -> "Ce champ est obligatoire.";
            case TOO_LONG -> "Ce texte est trop long.";
            case MALFORMED -> "Ce format n'est pas valide.";
            case NOT_A_CHOICE -> "Cette valeur n'est pas un choix valide.";
            case TAKEN -> "Cette valeur est déjà utilisée.";
            case PASSWORD_TOO_SHORT -> "Ce mot de passe est trop court. Il doit contenir au minimum 8 caractères.";
            case PASSWORD_TOO_LONG -> "Ce mot de passe est trop long.";
            case PASSWORD_TOO_COMMON -> "Ce mot de passe est trop courant.";
            case PASSWORD_NUMERIC -> "Ce mot de passe est entièrement numérique.";
            case PASSWORD_LIKE_ATTRIBUTE -> "Ce mot de passe est trop semblable à vos données personnelles.";
            case PASSWORD_REFUSED -> "Ce mot de passe ne respecte pas les règles de sécurité.";
            case TOO_YOUNG -> "L'âge minimum est de 18 ans.";
            case TOO_OLD -> "L'âge maximum est de 120 ans.";
            case PAST -> "Cette date est passée.";
            case NOT_POSITIVE -> "Cette valeur doit être positive.";
        };
    }
}
