package org.pramaan.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The status page (EN-09): in plain words for people, in JSON for programs. It is answered with 200 in any condition. */
@Controller
class StatusPageController {

    private final StatusReport report;

    StatusPageController(StatusReport report) {
        this.report = report;
    }

    @GetMapping(path = "/status", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        model.addAttribute("server", report.current());
        return "status/status";
    }

    @GetMapping(path = "/status", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Told> json() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Told.of(report.current()));
    }

    record Told(String status, Instant checkedAt, List<ToldPart> parts) {

        static Told of(ServerStatus server) {
            return new Told(
                    word(server.overall()),
                    server.checkedAt(),
                    server.parts().stream().map(ToldPart::of).toList());
        }

        private static String word(Condition condition) {
            return condition.name().toLowerCase(Locale.ROOT);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldPart(
            String name,
            String status,
            String message,
            @Nullable Instant lastSeen) {

        static ToldPart of(ServerStatus.Part part) {
            var status = part.status();
            return new ToldPart(part.name(), Told.word(status.condition()), status.words(), status.seen());
        }
    }
}
