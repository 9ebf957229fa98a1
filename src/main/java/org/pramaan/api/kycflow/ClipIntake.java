package org.pramaan.api.kycflow;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.pramaan.challenge.ClipReader;
import org.pramaan.problem.Busy;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Takes requests with frames in, a few at a time: they are what fills the memory. */
@Component
class ClipIntake {

    private final JsonFactory json;
    private final ClipReader reader;
    private final Semaphore places;

    ClipIntake(ClipReader reader, ClipSettings settings) {
        this.reader = reader;
        this.json = JsonFactory.builder().streamReadConstraints(largest(reader)).build();
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * @throws Refusal if the body is not such a request
     * @throws Busy if too many clips are here already
     */
    <T> T with(InputStream body, Function<ClipRequest, T> work) throws IOException {
        if (!places.tryAcquire()) throw new Busy(Stay.COME_BACK);
        try {
            return work.apply(read(body));
        } finally {
            places.release();
        }
    }

    /** No frame is longer in base64, so nothing longer is ever gathered from a body. */
    private static StreamReadConstraints largest(ClipReader reader) {
        int characters = reader.limits().frameBytes() / 3 * 4 + FrameText.PREFIX;
        return StreamReadConstraints.builder().maxStringLength(characters).build();
    }

    private ClipRequest read(InputStream body) throws IOException {
        try (var parser = json.createParser(body)) {
            return new ClipBody(parser, reader.limits().most()).read();
        } catch (JacksonException broken) {
            throw ClipBody.malformed();
        }
    }
}
