package org.pramaan.specimen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigInteger;
import java.util.Map;

/** The secure QR code of an Aadhaar document, signed with the specimens' own key. */
final class SecureQrCode implements CodeArea {

    private static final int MARGIN = 3;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, MARGIN);

    @Override
    public void draw(CardCanvas canvas, CardContent content, Slot square) {
        var modules = modules(new BigInteger(1, SecureQrPayload.of(content)).toString());
        var graphics = canvas.graphics();
        graphics.setColor(Color.WHITE);
        graphics.fill(square.rectangle());
        graphics.setColor(Color.BLACK);
        double side = square.width() / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++)
            for (int column = 0; column < modules.getWidth(); column++)
                if (modules.get(column, row))
                    graphics.fill(new Rectangle2D.Double(
                            square.x() + column * side, square.y() + row * side, side * 1.02, side * 1.02));
    }

    /** One pixel a module. */
    private static BitMatrix modules(String digits) {
        try {
            return new QRCodeWriter().encode(digits, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("The payload does not fit into a QR code", tooLong);
        }
    }
}
