package de.zusammenspiel.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in who asks for one page again and again over a few connections. */
final class Load {
    private static final int CONNECTIONS = 4;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_submission)\" value=\"([^\"]*)\"");
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;

    Load(String base) {
        this.base = base;
    }

    /** Requests a second and what single requests took, in milliseconds. */
    record Result(double perSecond, double median, double p95) {}

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a sign-in link and presses its button. */
    void signIn(String link) throws IOException, InterruptedException {
        post(link);
    }

    /** Sends the form that stands at an address, with these fields: name and value in turn. */
    void post(String link, String... fields) throws IOException, InterruptedException {
        Matcher hidden = HIDDEN.matcher(get(link).body());
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=').append(fields[i + 1]);
        }
        while (hidden.find()) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(hidden.group(1))
                    .append('=')
                    .append(hidden.group(2));
        }
        client.send(
                HttpRequest.newBuilder(URI.create(base + link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form.toString().replace("+", "%2B")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    Result run(String path, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> visitors = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            visitors.add(Thread.ofPlatform().start(() -> visit(path, end, millis)));
        }
        for (Thread visitor : visitors) {
            visitor.join();
        }
        List<Double> sorted = millis.stream().sorted().toList();
        return new Result(sorted.size() / (double) seconds, sorted.get(sorted.size() / 2), sorted.get((int)
                (sorted.size() * 0.95)));
    }

    private void visit(String path, long end, ConcurrentLinkedQueue<Double> millis) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        try {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + " answers " + answer.statusCode());
                }
                millis.add((System.nanoTime() - began) / 1e6);
            }
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
