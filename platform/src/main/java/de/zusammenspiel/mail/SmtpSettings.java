package de.zusammenspiel.mail;

import de.zusammenspiel.shared.EmailAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the installation, read from {@code SMTP_URL}:
 * {@code smtp://user:password@host:587?starttls=true&from=post@example.org}, or {@code smtps://…}.
 *
 * @param from the address all mail is sent from; people answer to the person responsible
 */
record SmtpSettings(
        String host,
        int port,
        boolean tls,
        boolean startTls,
        @Nullable String user,
        @Nullable String password,
        String from) {

    static SmtpSettings parse(String url, String publicHost) {
        URI uri = URI.create(url);
        boolean tls = "smtps".equals(uri.getScheme());
        if ((!tls && !"smtp".equals(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException("SMTP_URL must look like smtp://user:password@host:587?starttls=true");
        }
        Map<String, String> options = options(uri.getRawQuery());
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String user = login.length > 0 ? decode(login[0]) : null;
        String from = options.get("from");
        if (from == null) {
            from = user != null && EmailAddress.parse(user).isPresent() ? user : "zusammenspiel@" + publicHost;
        }
        return new SmtpSettings(
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 587,
                tls,
                "true".equals(options.get("starttls")),
                user,
                login.length > 1 ? decode(login[1]) : null,
                from);
    }

    private static Map<String, String> options(@Nullable String query) {
        Map<String, String> options = new HashMap<>();
        if (query != null) {
            for (String option : query.split("&")) {
                String[] parts = option.split("=", 2);
                options.put(parts[0], parts.length > 1 ? decode(parts[1]) : "true");
            }
        }
        return options;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password, which a log must not show. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
