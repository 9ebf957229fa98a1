package org.pramaan.capture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.pramaan.challenge.ClipLimits;
import org.pramaan.challenge.ClipReader;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Reads a clip as the page's script sends it: frame after frame, each after its length in four bytes, high byte first. */
@Component
class PackedClips {

    private static final int MOST_BYTES = 24 * 1024 * 1024;

    private final ClipLimits limits;

    PackedClips(ClipReader reader) {
        limits = reader.limits();
    }

    /** @throws Refusal 400 if it is no such clip, or too large */
    List<byte[]> read(InputStream body) throws IOException {
        var data = new DataInputStream(body);
        List<byte[]> frames = new ArrayList<>();
        int total = 0;
        for (var length = data.readNBytes(Integer.BYTES); length.length > 0; length = data.readNBytes(Integer.BYTES)) {
            var frame = frame(data, length);
            total += frame.length;
            frames.add(frame);
            if (total > MOST_BYTES || frames.size() > limits.most()) throw broken();
        }
        return frames;
    }

    private byte[] frame(DataInputStream data, byte[] length) throws IOException {
        if (length.length < Integer.BYTES) throw broken();
        int bytes = ByteBuffer.wrap(length).getInt();
        if (bytes <= 0 || bytes > limits.frameBytes()) throw broken();
        var frame = data.readNBytes(bytes);
        if (frame.length < bytes) throw broken();
        return frame;
    }

    private static Refusal broken() {
        return Refusal.badRequest("INVALID_CLIP", "The clip is incomplete or too large");
    }
}
