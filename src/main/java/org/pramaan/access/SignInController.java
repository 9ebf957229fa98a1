package org.pramaan.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the sign-in page; Spring Security takes what it posts. */
@Controller
class SignInController {

    private final StaffSignIn signIn;

    SignInController(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/login")
    String page() {
        return signIn.page();
    }
}
