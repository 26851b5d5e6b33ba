package de.zusammenspiel.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coordinator, signed in, reading. */
final class Coordinator {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    private Coordinator(String base) {
        this.base = base;
    }

    static Coordinator signIn(Installation installation) throws IOException, InterruptedException {
        Coordinator coordinator = new Coordinator(installation.base());
        Matcher found = CSRF.matcher(coordinator.read(installation.signInLink()));
        if (!found.find()) {
            throw new AssertionError("the link shows no form");
        }
        coordinator.client.send(
                HttpRequest.newBuilder(URI.create(installation.base() + installation.signInLink()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return coordinator;
    }

    String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
