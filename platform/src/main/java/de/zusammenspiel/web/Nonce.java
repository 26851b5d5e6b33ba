package de.zusammenspiel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The random word of one answer that its few inline scripts and styles must carry (content security policy). */
final class Nonce {
    private static final String ATTRIBUTE = "zs.nonce";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
            return nonce;
        }
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }
}
