package org.pramaan.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;

/** Small pictures and what can be done to their bytes. */
final class TestImages {

    private static final HexFormat HEX = HexFormat.of();

    private TestImages() {}

    /** Grey, with its left half red. */
    static Frame redAtTheLeft(int width, int height) {
        OpenCv.require();
        var mat = new Mat(height, width, CvType.CV_8UC3, new Scalar(128, 128, 128));
        var half = mat.submat(new Rect(0, 0, width / 2, height));
        half.setTo(new Scalar(0, 0, 255));
        half.release();
        return Frame.of(mat);
    }

    static byte[] jpeg(int width, int height) {
        try (var frame = redAtTheLeft(width, height)) {
            return frame.jpeg(90);
        }
    }

    /** The JPEG with a segment of its own right after the start marker. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = content.length + 2;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** An EXIF segment with nothing but the orientation (CIPA DC-008, tag 0112). */
    static byte[] orientation(int value) {
        return HEX.parseHex("457869660000" + "49492a0008000000" + "0100" + "1201030001000000"
                + "%02x000000".formatted(value) + "00000000");
    }

    /** A PNG that says it is so large, and has no pixels. */
    static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(HEX.parseHex("0802000000"))
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(33)
                .put(HEX.parseHex("89504e470d0a1a0a0000000d"))
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }
}
