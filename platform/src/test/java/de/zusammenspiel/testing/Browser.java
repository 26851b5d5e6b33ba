package de.zusammenspiel.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A browser without JavaScript: keeps cookies, follows redirects after a POST, and sends the hidden fields of the form it
 * has in front of it (the form of the last page that posts to the same path; else only the proof of origin).
 */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_WAY = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();
    private @Nullable Answer page;

    Browser(String base) {
        this.base = base;
    }

    public Answer get(String path) {
        return show(path, HttpRequest.newBuilder().GET());
    }

    /**
     * Sends a form.
     *
     * @param fields names and values in turn; a name may come several times, a typed field replaces a hidden one
     */
    public Answer post(String path, String... fields) {
        return send(path, typed(fields));
    }

    public record Upload(String field, String fileName, String mediaType, byte[] content) {}

    /** Sends a form with a file. */
    public Answer upload(String path, Upload file, String... fields) {
        String boundary = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : withHidden(path, typed(fields))) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n");
        }
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                        + file.fileName() + "\"\r\nContent-Type: " + file.mediaType() + "\r\n\r\n");
        body.writeBytes(file.content());
        write(body, "\r\n--" + boundary + "--\r\n");
        return show(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Exactly these fields, nothing hidden: a forged or replayed form. */
    public Answer postRaw(String path, String... fields) {
        return submit(path, typed(fields));
    }

    /** The page in front of the person. */
    public Answer page() {
        if (page == null) {
            throw new IllegalStateException("no page opened yet");
        }
        return page;
    }

    private Answer send(String path, List<Map.Entry<String, String>> typed) {
        return submit(path, withHidden(path, typed));
    }

    private List<Map.Entry<String, String>> withHidden(String path, List<Map.Entry<String, String>> typed) {
        if (page == null || page.hiddenFields(path).isEmpty()) {
            get("/anmelden");
        }
        Set<String> names = typed.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        List<Map.Entry<String, String>> all = new ArrayList<>(typed);
        page().hiddenFields(path).forEach((name, value) -> {
            if (!names.contains(name)) {
                all.add(Map.entry(name, value));
            }
        });
        return all;
    }

    private Answer submit(String path, List<Map.Entry<String, String>> fields) {
        String form = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return show(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Answer show(String path, HttpRequest.Builder request) {
        String at = path;
        HttpResponse<byte[]> response = exchange(at, request);
        for (int way = 0; REDIRECTS.contains(response.statusCode()); way++) {
            if (way == LONGEST_WAY) {
                throw new AssertionError("redirects in a circle at " + at);
            }
            URI to = URI.create(base + at)
                    .resolve(response.headers().firstValue("location").orElseThrow());
            at = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
            response = exchange(at, HttpRequest.newBuilder().GET());
        }
        Answer answer = new Answer(response.statusCode(), at, response.headers().map(), response.body());
        page = answer;
        return answer;
    }

    private HttpResponse<byte[]> exchange(String path, HttpRequest.Builder request) {
        try {
            return client.send(
                    request.uri(URI.create(base + path))
                            .timeout(PATIENCE)
                            .header("User-Agent", "Firefox/140.0 (X11; Linux x86_64)")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static List<Map.Entry<String, String>> typed(String... fields) {
        List<Map.Entry<String, String>> list = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(Map.entry(fields[i], fields[i + 1]));
        }
        return list;
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
