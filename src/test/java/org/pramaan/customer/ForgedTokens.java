package org.pramaan.customer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Tokens that somebody made up for an account, even somebody who knows the server's key. */
public final class ForgedTokens {

    private static final JWSHeader HS256 = new JWSHeader(JWSAlgorithm.HS256);

    private final TokenSettings settings;
    private final byte[] key;
    private final UUID account;

    public ForgedTokens(ApplicationContext server, UUID account) {
        this.settings = server.getBean(TokenSettings.class);
        this.key = server.getBean(TokenKey.class).value().getEncoded();
        this.account = account;
    }

    /** What the server itself would write. */
    public String genuine() throws JOSEException {
        return ours(claims().build());
    }

    /** By what is wrong with them. */
    public Map<String, String> all() throws JOSEException, GeneralSecurityException {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("alg none", new PlainJWT(claims().build()).serialize());
        tokens.put("alg none, signed", withoutAlgorithm());
        var pair = rsa();
        tokens.put("RS256", signed(new JWSHeader(JWSAlgorithm.RS256), new RSASSASigner(pair.getPrivate())));
        tokens.put(
                "HS256 by a public key",
                signed(HS256, new MACSigner(pair.getPublic().getEncoded())));
        tokens.put("HS512 by our key", signed(new JWSHeader(JWSAlgorithm.HS512), new MACSigner(twice(key))));
        tokens.put("another key", signed(HS256, new MACSigner(new byte[32])));
        for (var kid : new String[] {"../../../../dev/null", "' or 1=1 --", "http://127.0.0.1/key"})
            tokens.put("kid " + kid, signed(kid(kid), new MACSigner(new byte[32])));
        tokens.put("another issuer", ours(claims().issuer("elsewhere").build()));
        tokens.put("another audience", ours(claims().audience("elsewhere").build()));
        tokens.put("no audience", ours(claims().audience((String) null).build()));
        tokens.put("expired", ours(claims().expirationTime(at(-1)).build()));
        tokens.put("no expiry", ours(claims().expirationTime(null).build()));
        tokens.put("not valid yet", ours(claims().notBeforeTime(at(600)).build()));
        tokens.put("refresh token", ours(claims().claim("token_type", "refresh").build()));
        tokens.put(
                "nobody's", ours(claims().subject(UUID.randomUUID().toString()).build()));
        tokens.put("no account's", ours(claims().subject("admin").build()));
        tokens.put("huge", ours(claims().claim("padding", "x".repeat(5000)).build()));
        tokens.put("cut", genuine().substring(0, genuine().length() - 2));
        return tokens;
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(settings.issuer())
                .audience(settings.audience())
                .subject(account.toString())
                .issueTime(at(-60))
                .expirationTime(at(600))
                .claim("token_type", "access");
    }

    private String ours(JWTClaimsSet claims) throws JOSEException {
        return signed(HS256, claims, new MACSigner(key));
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        return signed(header, claims().build(), signer);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private String withoutAlgorithm() throws JOSEException {
        var none = new PlainJWT(claims().build()).serialize();
        return none + genuine().substring(genuine().lastIndexOf('.') + 1);
    }

    private static JWSHeader kid(String kid) {
        return new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();
    }

    private static byte[] twice(byte[] key) {
        var both = new byte[key.length * 2];
        System.arraycopy(key, 0, both, 0, key.length);
        System.arraycopy(key, 0, both, key.length, key.length);
        return both;
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
