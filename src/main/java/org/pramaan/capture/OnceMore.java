package org.pramaan.capture;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.review.DocumentRequest;
import org.pramaan.review.DocumentRequests;
import org.springframework.stereotype.Component;

/** What a page says to somebody whose documents a reviewer wants once more: that it is so, and the reason. */
@Component
class OnceMore {

    private final DocumentRequests requests;

    OnceMore(DocumentRequests requests) {
        this.requests = requests;
    }

    /** The attributes of the fragment {@code capture/again}. */
    Map<String, @Nullable Object> of(Stage stage) {
        var session = stage.session();
        var attributes = new HashMap<String, @Nullable Object>();
        attributes.put("again", session.isAskedAgain());
        attributes.put(
                "reason", requests.openOf(session).map(DocumentRequest::reason).orElse(null));
        return attributes;
    }
}
