package org.pramaan.portal.keys;

import java.util.UUID;
import java.util.function.Supplier;
import org.pramaan.account.Member;
import org.pramaan.client.IssuedKey;
import org.pramaan.client.TooManyKeys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of API keys (EN-03). A new key's text travels to the next page only, and is shown there once. */
@Controller
@RequestMapping("/portal/keys")
class KeysController {

    private static final String BACK = "redirect:/portal/keys";

    private final KeyDesk desk;

    KeysController(KeyDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Member member, Model model) {
        model.addAttribute("keys", desk.rows(member));
        model.addAttribute("changes", KeyChange.values());
        return "portal/keys";
    }

    @PostMapping
    String create(Member member, RedirectAttributes next) {
        return show(() -> desk.create(member), next);
    }

    @PostMapping("/{keyId}/rotate")
    String rotate(@PathVariable UUID keyId, @RequestParam KeyChange change, Member member, RedirectAttributes next) {
        return show(() -> desk.rotate(member, keyId, change), next);
    }

    @PostMapping("/{keyId}/revoke")
    String revoke(@PathVariable UUID keyId, Member member, RedirectAttributes next) {
        desk.revoke(member, keyId);
        next.addFlashAttribute("notice", "The key is revoked. Requests that show it are refused from now on.");
        return BACK;
    }

    private static String show(Supplier<IssuedKey> issuing, RedirectAttributes next) {
        try {
            next.addFlashAttribute("issued", issuing.get().plain());
        } catch (TooManyKeys tooMany) {
            next.addFlashAttribute("trouble", "You hold as many keys as you may. Revoke one first.");
        } catch (KeyEnded ended) {
            next.addFlashAttribute("trouble", ended.reason());
        }
        return BACK;
    }
}
