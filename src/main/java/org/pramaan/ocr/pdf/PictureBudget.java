package org.pramaan.ocr.pdf;

import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Refuses embedded pictures of too many pixels before they are decoded, by what is declared and by their own header. */
record PictureBudget(long most) {

    private static final List<String> OWN_HEADER =
            List.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    /** @throws CostsTooMuch if the picture or its mask is too large */
    void check(COSStream picture) throws IOException {
        check(picture.getLong(COSName.WIDTH, 0), picture.getLong(COSName.HEIGHT, 0));
        checkFax(picture.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSDictionary fax ? fax : null);
        if (hasOwnHeader(picture)) checkHeader(picture);
        for (var mask : List.of(COSName.SMASK, COSName.MASK))
            if (picture.getDictionaryObject(mask) instanceof COSStream stream && stream != picture) check(stream);
    }

    void check(long width, long height) {
        if (width < 0 || height < 0 || width > most || height > most || width * height > most)
            throw new CostsTooMuch("A picture in the PDF is too large");
    }

    private void checkFax(@Nullable COSDictionary parameters) {
        if (parameters == null) return;
        check(parameters.getLong(COSName.COLUMNS, 0), parameters.getLong(COSName.ROWS, 0));
    }

    private static boolean hasOwnHeader(COSStream picture) {
        return new PDStream(picture).getFilters().stream().anyMatch(name -> OWN_HEADER.contains(name.getName()));
    }

    private void checkHeader(COSStream picture) throws IOException {
        try (var bytes = new PDStream(picture).createInputStream(OWN_HEADER);
                var stream = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return;
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                check(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
