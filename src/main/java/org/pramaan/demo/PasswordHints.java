package org.pramaan.demo;

import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.springframework.stereotype.Component;

/** Users of the first start, with passwords kept here. */
@Component
@ConditionalOnLocalIdentity
class PasswordHints implements SignInHints {

    private final DemoSettings settings;

    PasswordHints(DemoSettings settings) {
        this.settings = settings;
    }

    @Override
    public String owner(boolean fresh) {
        return DemoOwner.EMAIL + " / "
                + (fresh ? settings.portalPassword() : "the password printed at the first start");
    }

    @Override
    public String reviewers() {
        return "reviewer / reviewer, reviewer2 / reviewer2";
    }

    @Override
    public String administrator() {
        return "admin / the password printed at the first start or PRAMAAN_ADMIN_PASSWORD";
    }
}
