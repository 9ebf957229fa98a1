package org.pramaan.api.enxtai;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.pramaan.digilocker.AuthorizationReturn;
import org.pramaan.digilocker.AuthorizationReturn.Outcome;
import org.pramaan.digilocker.AuthorizationReturns;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where DigiLocker sends people back to (EN-30): needs no API key, for the state proves which session is meant. */
@Controller
@Hidden
class DigilockerCallback {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final AuthorizationReturns returns;

    DigilockerCallback(AuthorizationReturns returns) {
        this.returns = returns;
    }

    @GetMapping({"/api/v1/kyc/digilocker/callback", "/api/digilocker/auth/callback"})
    ModelAndView comeBack(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        var back = returns.take(state, code, request.getRemoteAddr());
        var url = back.returnUrl();
        return url == null ? page(back) : redirect(url);
    }

    /** The address of this page holds state and code. */
    private static void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ModelAndView page(AuthorizationReturn back) {
        var page = new ModelAndView("digilocker/returned");
        page.addObject("outcome", back.outcome().name());
        if (back.outcome() == Outcome.UNKNOWN) page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView redirect(URI url) {
        var view = new RedirectView(url.toString(), false, false, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
