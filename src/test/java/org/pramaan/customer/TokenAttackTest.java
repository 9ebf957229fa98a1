package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens")
class TokenAttackTest {

    private static final JWSHeader HS256 = new JWSHeader(JWSAlgorithm.HS256);

    private final TokenReader reader = TestTokens.reader();

    @Test
    @DisplayName("XA-01 have the header of the document and open what they were written for until they expire")
    void genuine() {
        var id = UUID.randomUUID();
        var token = TestTokens.writer().write(id, TestTokens.ACCOUNT, TokenType.ACCESS, TestTokens.NOW);
        var header = new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
        assertThat(header).contains("\"typ\":\"JWT\"").contains("\"alg\":\"HS256\"");
        assertThat(reader.read(token, TokenType.ACCESS)).contains(new TokenReader.Read(id, TestTokens.ACCOUNT));
        assertThat(reader.read(token, TokenType.REFRESH)).isEmpty();
        var later = TestTokens.readerAt(TestTokens.NOW.plus(Duration.ofMinutes(30)));
        assertThat(later.read(token, TokenType.ACCESS)).isEmpty();
    }

    @Test
    @DisplayName("XA-01 signed with our key and our claims open")
    void control() throws Exception {
        assertThat(read(signed(HS256, claims().build(), new MACSigner(TestTokens.secret()))))
                .isPresent();
    }

    @Test
    @DisplayName("XA-01 without a signature (alg none) open nothing")
    void none() {
        assertThat(read(new PlainJWT(claims().build()).serialize())).isEmpty();
    }

    @ParameterizedTest(name = "XA-01 of another algorithm open nothing: {0}")
    @ValueSource(strings = {"HS384", "HS512"})
    void otherAlgorithm(String name) throws Exception {
        var key = new byte[64];
        assertThat(read(signed(new JWSHeader(JWSAlgorithm.parse(name)), claims().build(), new MACSigner(key))))
                .isEmpty();
    }

    @Test
    @DisplayName("XA-01 signed with an RSA key (HS/RS confusion) open nothing")
    void confusion() throws Exception {
        var pair = rsa();
        var rs = signed(new JWSHeader(JWSAlgorithm.RS256), claims().build(), new RSASSASigner(pair.getPrivate()));
        var hs = signed(HS256, claims().build(), new MACSigner(pair.getPublic().getEncoded()));
        assertThat(read(rs)).isEmpty();
        assertThat(read(hs)).isEmpty();
    }

    @ParameterizedTest(name = "XA-01 whose kid is {0} are read with our key or not at all")
    @ValueSource(strings = {"../../../../dev/null", "' or 1=1 --", "http://127.0.0.1/key"})
    void kid(String kid) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();
        assertThat(read(signed(header, claims().build(), new MACSigner(new byte[32]))))
                .isEmpty();
    }

    @Test
    @DisplayName("XA-01 that bring their own key (jku, jwk) open nothing")
    void ownKey() throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .jwkURL(URI.create("http://127.0.0.1/jwks"))
                .build();
        assertThat(read(signed(header, claims().build(), new MACSigner(new byte[32]))))
                .isEmpty();
    }

    @Test
    @DisplayName("XA-01 of another issuer or for another audience open nothing")
    void foreign() throws Exception {
        var signer = new MACSigner(TestTokens.secret());
        assertThat(read(signed(HS256, claims().issuer("elsewhere").build(), signer)))
                .isEmpty();
        assertThat(read(signed(HS256, claims().audience("elsewhere").build(), signer)))
                .isEmpty();
        assertThat(read(signed(HS256, claims().audience((String) null).build(), signer)))
                .isEmpty();
    }

    @Test
    @DisplayName("XA-01 that have expired, never expire, or are not valid yet open nothing")
    void times() throws Exception {
        var signer = new MACSigner(TestTokens.secret());
        var now = Date.from(TestTokens.NOW);
        var soon = Date.from(TestTokens.NOW.plusSeconds(60));
        assertThat(read(signed(HS256, claims().expirationTime(now).build(), signer)))
                .isEmpty();
        assertThat(read(signed(HS256, claims().expirationTime(null).build(), signer)))
                .isEmpty();
        assertThat(read(signed(HS256, claims().notBeforeTime(soon).build(), signer)))
                .isEmpty();
    }

    @ParameterizedTest(name = "XA-01 that are none open nothing: {0}")
    @ValueSource(strings = {"", " ", ".", "..", "a.b.c", "é.é.é"})
    void garbage(String token) {
        assertThat(read(token)).isEmpty();
    }

    @Test
    @DisplayName("XA-01 that are huge are not even parsed; those whose subject is no account open nothing")
    void huge() throws Exception {
        var signer = new MACSigner(TestTokens.secret());
        var padded = claims().claim("padding", "x".repeat(5000)).build();
        assertThat(read(signed(HS256, padded, signer))).isEmpty();
        assertThat(read(signed(HS256, claims().subject("admin").build(), signer)))
                .isEmpty();
        assertThat(read(signed(HS256, claims().claim("token_type", "refresh").build(), signer)))
                .isEmpty();
    }

    @Test
    @DisplayName("XA-01 need a secret of 32 characters, which is never shown")
    void secret() {
        assertThatThrownBy(() -> new TokenSettings("short", "i", "a", Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TestTokens.settings()).asString().doesNotContain(TestTokens.SECRET);
        assertThat(new TokenPair("x.y.z", "u.v.w")).asString().doesNotContain("x.y.z");
    }

    private Optional<TokenReader.Read> read(String token) {
        return reader.read(token, TokenType.ACCESS);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer("pramaan")
                .audience("xamila")
                .subject(TestTokens.ACCOUNT.toString())
                .issueTime(Date.from(TestTokens.NOW))
                .expirationTime(Date.from(TestTokens.NOW.plusSeconds(600)))
                .claim("token_type", "access");
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static KeyPair rsa() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
