package org.pramaan.access.keycloak;

/**
 * The addresses of an entrance.
 *
 * @param name what they name it
 * @param root what they begin with: nothing, or a slash and more
 * @param page where it begins, and where failures lead with a parameter that names the reason
 * @param home where those go who asked for no page
 */
public record RealmWay(String name, String root, String page, String home) {

    /** To Keycloak, with the name at its end. */
    String begin() {
        return root + "/oauth2/authorization";
    }

    /** Where this entrance asks Keycloak. */
    String start() {
        return begin() + "/" + name;
    }

    /** Back from Keycloak. */
    String back() {
        return root + "/login/oauth2/code/" + name;
    }
}
