package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Whatever file is sent to the XAMILA API")
class XamilaFileTests {

    private static final String CREATE = "/api/customer/kyc/profile/create/";
    private static final String UPLOAD = "/api/customer/kyc/documents/upload/";
    private static final byte[] CARD = Picture.blank(640, 400, Color.GRAY, "jpg");

    private final RunningServer server;

    XamilaFileTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    private XamilaCustomer entered(CapturedOutput console) {
        var customer = new XamilaCustomer(server.port(), console);
        customer.enter();
        return customer;
    }

    @Test
    @DisplayName("XA-28 CF-12 that is no document is refused in French, whatever its name says")
    void documents(CapturedOutput console) {
        var jean = entered(console);
        jean.post(CREATE, XamilaProfileTests.example());
        refuses(jean, "SELFIE", new byte[0], 400, "file : Le fichier est vide.");
        refuses(
                jean,
                "SELFIE",
                padded(10 * 1024 * 1024 + 1),
                413,
                "file : Le fichier dépasse la taille maximale de 10 Mo.");
        for (var content :
                List.of("<?php", "MZ", "PK\u0003\u0004", "%PDF", "GIF89", "RIFF1234WEBX", " \u00ff\u00d8\u00ff")) {
            var answer = upload(jean, "SELFIE", "photo.jpg", content.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer.status()).as(content).isEqualTo(400);
            assertThat(answer.text("error")).as(content).isEqualTo("Fichier invalide");
        }
        for (var type : List.of("", "selfie", "PASSPORT", "SELFIE,SELFIE"))
            refuses(jean, type, CARD, 400, "document_type : Cette valeur n'est pas un choix valide.");
        var broken = new Answer(new Visitor(server.port())
                .send("POST", UPLOAD, BodyPublishers.ofString("--x\r\nContent"), headers(jean, "multipart/form-data")));
        assertThat(broken.status()).as(broken.response().body()).isEqualTo(400);
        assertThat(broken.body().path("details")).isNotEmpty();
        assertThat(jean.get("/api/customer/kyc/documents/").body()).isEmpty();
    }

    @Test
    @DisplayName("XA-28 is taken by what it is: without an extension, with a wrong one, or of exactly 10 MB")
    void oddDocuments(CapturedOutput console) {
        var jean = entered(console);
        jean.post(CREATE, XamilaProfileTests.example());
        for (var name : List.of("carte", "carte.exe", "../../etc/carte.php", "C:\\fakepath\\carte d'identité 😀.pdf")) {
            var answer = upload(jean, "SELFIE", name, CARD);
            assertThat(answer.status()).as(name + answer.response().body()).isEqualTo(201);
            assertThat(answer.text("mime_type")).isEqualTo("image/jpeg");
            assertThat(answer.text("original_filename")).startsWith("carte");
            assertThat(answer.text("file_url")).contains(".jpg?");
        }
        var longName = "é".repeat(251) + ".jpg";
        assertThat(upload(jean, "SELFIE", longName, CARD).text("original_filename"))
                .isEqualTo(longName);
        assertThat(upload(jean, "SELFIE", "a.jpg", padded(10 * 1024 * 1024)).text("file_size_mb"))
                .isEqualTo("10.49");
    }

    @Test
    @DisplayName("XA-28 CF-24 is never run in a browser, polyglot or not, and given as a whole")
    void polyglot(CapturedOutput console) {
        var jean = entered(console);
        jean.post(CREATE, XamilaProfileTests.example());
        var html = Arrays.copyOf(CARD, CARD.length + 40);
        System.arraycopy("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), 0, html, CARD.length, 25);
        var polyglot = upload(jean, "SELFIE", "a.html", html).text("file_url");
        var address = polyglot.substring(polyglot.indexOf("/media"));
        for (var headers : List.of(
                new String[] {"Range", "bytes=0-1"}, new String[] {"If-None-Match", "*"}, new String[] {"Accept", "*/*"
                })) {
            var file = new Visitor(server.port()).get(address, headers);
            assertThat(file.statusCode()).as(headers[0]).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type")).hasValue("image/jpeg");
            assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        var head = new Visitor(server.port()).send("HEAD", address, BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(html.length));
    }

    private static void refuses(XamilaCustomer jean, String type, byte[] bytes, int status, String detail) {
        var answer = upload(jean, type, "photo.jpg", bytes);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.body().path("details")).extracting(JsonNode::asText).containsExactly(detail);
    }

    private static Answer upload(XamilaCustomer jean, String type, String name, byte[] bytes) {
        var file = new Picture(name, "application/octet-stream", bytes);
        return jean.upload(UPLOAD, new Form().text("document_type", type).file("file", file));
    }

    private static byte[] padded(int size) {
        return Arrays.copyOf(CARD, size);
    }

    private static String[] headers(XamilaCustomer jean, String type) {
        return new String[] {"Content-Type", type, "Authorization", "Bearer " + jean.token()};
    }
}
