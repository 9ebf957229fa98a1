package org.pramaan.aadhaar;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.List;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.pramaan.aadhaar.code.CodeFinder;
import org.pramaan.imaging.Frame;

/** The module's reader of codes, trusting the specimens, and cards as they were before 2018. */
public final class TestAadhaar {

    private TestAadhaar() {}

    public static AadhaarCodes codes() {
        return new AadhaarCodes(new CodeFinder(), new SecureQrReader(new TrustedSigners(AadhaarTrust.specimens())));
    }

    /** Prints an old code with this number over the code of the card. */
    public static void printOldCode(Frame back, String number) {
        var corners = codes().read(back, List.of()).orElseThrow().corners();
        int left = (int) corners.stream().mapToDouble(CodeCorner::x).min().orElseThrow();
        int top = (int) corners.stream().mapToDouble(CodeCorner::y).min().orElseThrow();
        int right = (int) corners.stream().mapToDouble(CodeCorner::x).max().orElseThrow();
        print(modules(number), back, left, top, (right - left) * 4 / 5); // clear of the number below
    }

    /** Likewise in any place of any picture. */
    public static void printOldCode(Frame picture, String number, int left, int top, int side) {
        print(modules(number), picture, left, top, side);
    }

    private static void print(BitMatrix code, Frame back, int left, int top, int side) {
        double module = (double) side / code.getWidth();
        for (int y = 0; y < code.getHeight(); y++)
            for (int x = 0; x < code.getWidth(); x++) {
                var area = new Rect(
                        left + (int) (x * module), top + (int) (y * module), (int) module + 1, (int) module + 1);
                back.bgr().submat(area).setTo(Scalar.all(code.get(x, y) ? 20 : 245));
            }
    }

    private static BitMatrix modules(String number) {
        var xml = "<PrintLetterBarcodeData uid=\"%s\" name=\"Asha Devi\" gender=\"F\" yob=\"1980\"/>".formatted(number);
        try {
            return new QRCodeWriter().encode(xml, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
