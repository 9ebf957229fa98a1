package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.pramaan.imaging.ImageFormat;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Turns an uploaded picture into a data URL (TF-06), on whatever host; the type is told by its bytes. */
@RestController
class ImageToBase64Controller {

    private static final String FIELD = "image";

    private final SentPicture pictures;

    ImageToBase64Controller(SentPicture pictures) {
        this.pictures = pictures;
    }

    @PostMapping(ThirdFactorPaths.IMAGE_TO_BASE64)
    Encoded encode(@RequestParam(name = FIELD, required = false) @Nullable MultipartFile image) throws IOException {
        if (image == null) throw InvalidInput.missing(FIELD);
        var bytes = pictures.sound(FIELD, pictures.withinLimit(FIELD, image.getBytes()));
        var type = ImageFormat.of(bytes).orElseThrow().mediaType();
        var url = "data:%s;base64,%s".formatted(type, Base64.getEncoder().encodeToString(bytes));
        return new Encoded(url, type, StringUtils.getFilename(image.getOriginalFilename()));
    }

    record Encoded(
            @JsonProperty("data_url") String dataUrl,
            @JsonProperty("content_type") String contentType,
            @Nullable String filename) {

        /** Hides the picture. */
        @Override
        public String toString() {
            return contentType;
        }
    }
}
