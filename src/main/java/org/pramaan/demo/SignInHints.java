package org.pramaan.demo;

/** As whom one can sign in after the first start. */
interface SignInHints {

    /** @param fresh whether the demo client was made just now */
    String owner(boolean fresh);

    String reviewers();

    String administrator();
}
