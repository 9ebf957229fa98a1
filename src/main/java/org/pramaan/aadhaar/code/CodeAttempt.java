package org.pramaan.aadhaar.code;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pramaan.imaging.Luminance;

/** One look at one picture: light and dark parted locally, then globally. */
final class CodeAttempt {

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private CodeAttempt() {}

    static Optional<FoundText> read(Luminance grey, Predicate<String> wanted) {
        var source = new PlanarYUVLuminanceSource(
                grey.values(), grey.width(), grey.height(), 0, 0, grey.width(), grey.height(), false);
        return BINARIZERS.stream()
                .map(binarizer -> new BinaryBitmap(binarizer.apply(source)))
                .flatMap(CodeAttempt::results)
                .filter(result -> wanted.test(result.getText()))
                .map(result -> new FoundText(result.getText(), CodeOutline.of(result.getResultPoints())))
                .findFirst();
    }

    /** The likeliest code; then, if that is another's, every one. */
    private static Stream<Result> results(BinaryBitmap bitmap) {
        return Stream.<Function<BinaryBitmap, List<Result>>>of(CodeAttempt::likeliest, CodeAttempt::all)
                .flatMap(reading -> reading.apply(bitmap).stream());
    }

    private static List<Result> likeliest(BinaryBitmap bitmap) {
        try {
            return List.of(new QRCodeReader().decode(bitmap, HINTS));
        } catch (ReaderException | RuntimeException none) {
            return List.of();
        }
    }

    private static List<Result> all(BinaryBitmap bitmap) {
        try {
            return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS));
        } catch (ReaderException | RuntimeException none) {
            return List.of();
        }
    }
}
