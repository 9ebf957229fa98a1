package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("A hostile upload")
class HostileUploadTests {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
    private static final int SENDERS = 20;
    private static final String USER = "mallory";

    private final RunningServer server;
    private final KycClient client;
    private String session = "";

    HostileUploadTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @BeforeEach
    void open() {
        session = client.open(USER);
    }

    @Test
    @DisplayName("EN-10 cut off anywhere is a 400, whatever is missing")
    void cutOff() {
        var jpeg = server.specimens().of(DocumentKind.PAN_CARD).bytes();
        cuts(jpeg.length).forEach(length -> assertRefused(Picture.jpeg(Arrays.copyOf(jpeg, length)), 400));
        var png = Picture.blank(600, 400, Color.PINK, "png");
        cuts(png.length).forEach(length -> assertRefused(Picture.png(Arrays.copyOf(png, length)), 400));
        assertNothingIsLeft();
    }

    private static IntStream cuts(int length) {
        return IntStream.of(0, 1, 2, 3, 8, 20, 100, length / 4, length / 2, length * 9 / 10, length - 100, length - 3)
                .filter(cut -> cut >= 0 && cut < length);
    }

    @Test
    @DisplayName("EN-05 EN-06 EN-10 of another type is a 400 in the printed words, whatever it claims to be")
    void otherTypes() {
        var message = "Invalid file type. Only JPEG and PNG are supported.";
        var text = "This is no picture. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        for (var wrong :
                List.of(text, Picture.blank(400, 400, Color.RED, "gif"), Picture.blank(400, 400, Color.RED, "bmp")))
            assertThat(assertRefused(Picture.jpeg(wrong), 400).text("message")).isEqualTo(message);
        assertThat(assertRefused(Picture.jpeg(new byte[0]), 400).text("error")).isEqualTo("Bad Request");
        assertNothingIsLeft();
    }

    @Test
    @DisplayName("EN-10 too small, too wide or a bomb is a 400, told from the header alone")
    void otherDimensions() {
        for (var wrong : List.of(
                Picture.blank(299, 400, Color.RED, "png"),
                Picture.blank(400, 299, Color.RED, "jpg"),
                Picture.blank(8193, 300, Color.RED, "png"),
                pngClaiming(50_000, 50_000)))
            assertThat(assertRefused(Picture.png(wrong), 400).text("code")).isEqualTo("INVALID_DIMENSIONS");
        assertNothingIsLeft();
    }

    /** A real PNG whose header is rewritten, with its check sum. */
    private static byte[] pngClaiming(int width, int height) {
        var png = ByteBuffer.wrap(Picture.blank(300, 300, Color.RED, "png"));
        png.putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(png.array(), 12, 17);
        return png.putInt(29, (int) check.getValue()).array();
    }

    @Test
    @DisplayName("EN-05 EN-10 above 5 MB is a 413, far above likewise")
    void tooLarge() {
        for (int size : new int[] {FIVE_MEGABYTES + 1, 3 * FIVE_MEGABYTES})
            assertRefused(Picture.jpeg(Arrays.copyOf(jpegHead(), size)), 413);
        assertNothingIsLeft();
    }

    private static byte[] jpegHead() {
        return HexFormat.of().parseHex("ffd8ffe000104a464946000101");
    }

    @Test
    @DisplayName("EN-05 EN-11 without a file or without a user is a 400")
    void missingParts() {
        var picture = Picture.blank(400, 400, Color.RED);
        var path = KycClient.path(DocumentKind.PAN_CARD);
        Stream.of(
                        new Form().text("externalUserId", USER),
                        new Form().file("file", picture),
                        new Form().text("externalUserId", " ").file("file", picture),
                        new Form().text("externalUserId", USER).file("photo", picture),
                        new Form())
                .forEach(form -> assertThat(client.post(path, form).status()).isEqualTo(400));
        assertNothingIsLeft();
    }

    @Test
    @DisplayName("EN-10 a PNG named .jpg is taken for what it is")
    void wronglyNamed() {
        var png = new Picture("card.jpg", "image/jpeg", Picture.blank(400, 400, Color.RED, "png"));
        assertThat(client.upload(DocumentKind.PAN_CARD, USER, png).text("documentUrl"))
                .endsWith(".png");
    }

    @Test
    @DisplayName("EN-48 twenty different pictures of one kind at once: each is taken, one is current")
    void twentyAtOnce() throws InterruptedException, ExecutionException {
        var senders = Executors.newFixedThreadPool(SENDERS);
        var sendings = IntStream.range(0, SENDERS)
                .<Callable<Answer>>mapToObj(i -> () -> client.upload(
                        DocumentKind.PAN_CARD, USER, Picture.blank(400 + i, 400, new Color(10 * i, 100, 200))))
                .toList();
        for (Future<Answer> answer : senders.invokeAll(sendings))
            assertThat(answer.get().status()).isEqualTo(200);
        senders.shutdown();
        assertThat(documents()).isEqualTo(SENDERS);
        assertThat(server.count(
                        "select count(*) from kyc_document where session_id = ?::uuid and state <> 'REPLACED'",
                        session))
                .isOne();
    }

    private Answer assertRefused(Picture picture, int status) {
        var answer = client.upload(DocumentKind.PAN_CARD, USER, picture);
        assertThat(answer.status()).as("%d bytes", picture.bytes().length).isEqualTo(status);
        assertThat(answer.body().path("statusCode").intValue()).isEqualTo(status);
        assertThat(answer.text("message")).isNotBlank();
        return answer;
    }

    /** No row, no stored file, no reading. */
    private void assertNothingIsLeft() {
        assertThat(documents()).isZero();
        assertThat(server.store().list().filter(stored -> stored.key().bucket().contains(client.slug() + "-")))
                .isEmpty();
        assertThat(server.count(
                        "select count(*) from act_hi_procinst where business_key_ = ? and proc_def_key_ = 'read-document'",
                        session))
                .isZero();
    }

    private int documents() {
        return server.count("select count(*) from kyc_document where session_id = ?::uuid", session);
    }
}
