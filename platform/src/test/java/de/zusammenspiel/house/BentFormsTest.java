package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Answer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Forms no browser would send like this: each gets a page in plain words, and nothing happens. */
class BentFormsTest {
    private static final String FORM = "/saarbruecken/anfrage";
    private static final String TYPED = "application/x-www-form-urlencoded";
    private final DemoHouse house = DemoHouse.get();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void every_form_proves_its_origin_and_can_happen_only_once() {
        Set<String> without = new TreeSet<>();
        int looked = 0;
        for (Visitor visitor :
                List.of(house.stranger(), house.pilot(Role.COORDINATOR), house.pilot(Role.GROUP_MEMBER))) {
            for (Found page : house.found(visitor)) {
                for (Form form : Form.in(page.answer().body(), page.path())) {
                    if (form.post() && form.action().startsWith("/")) {
                        looked++;
                        if (form.fields().getOrDefault("_csrf", "").isEmpty()
                                || form.fields().getOrDefault("_submission", "").isEmpty()) {
                            without.add(house.patternOf(form.action()).orElse(form.action()) + " in " + page.pattern());
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
        assertThat(without).isEmpty();
    }

    @Test
    void without_proof_of_origin_nothing_is_taken() throws Exception {
        refused(403, TYPED, "question=Stühle", "Es wurde nichts geändert");
        refused(403, "application/json", "{\"question\":\"Stühle\"}", "Es wurde nichts geändert");
        refused(403, "text/plain", "_csrf=" + csrf(), "Es wurde nichts geändert");
    }

    @Test
    void what_is_far_too_large_is_refused_in_words() throws Exception {
        refused(413, TYPED, "_csrf=" + csrf() + "&question=" + "x".repeat(3_000_000), "Es wurde nichts gespeichert");
    }

    @Test
    void a_broken_encoding_is_unreadable_and_not_a_missing_page() throws Exception {
        refused(422, TYPED, "_csrf=" + csrf() + "&question=%zz%", "Das war nicht zu lesen");
    }

    @Test
    void a_hostile_upload_gets_an_answer_in_words() throws Exception {
        String part = "--grenze\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf() + "\r\n";
        for (String body : Set.of(
                // never ends
                part + "--grenze\r\nContent-Disposition: form-data; name=\"question\"\r\n\r\nStühle",
                // no name, and a path for a file name
                part
                        + "--grenze\r\nContent-Disposition: form-data; filename=\"../../etc/passwd\"\r\n\r\nx\r\n--grenze--\r\n",
                // a thousand parts
                part + "--grenze\r\nContent-Disposition: form-data; name=\"kinds\"\r\n\r\nx\r\n".repeat(1_000)
                        + "--grenze--\r\n")) {
            HttpResponse<String> answer = send("multipart/form-data; boundary=grenze", body);
            assertThat(answer.statusCode()).as(body.substring(part.length())).isBetween(400, 499);
            words(answer);
        }
        words(send("multipart/form-data", part));
    }

    private void refused(int status, String type, String body, String words) throws Exception {
        HttpResponse<String> answer = send(type, body);
        assertThat(answer.statusCode()).as(type).isEqualTo(status);
        assertThat(words(answer)).contains(words);
    }

    /** A whole page of ours, in German, without a word about what broke inside. */
    private static String words(HttpResponse<String> answer) {
        String text = new Answer(
                        answer.statusCode(),
                        FORM,
                        answer.headers().map(),
                        answer.body().getBytes(StandardCharsets.UTF_8))
                .text();
        assertThat(answer.body()).startsWith("<!").contains("lang=\"de\"").contains("</html>");
        assertThat(text).doesNotContain("Exception", "Whitelabel", "Apache");
        return text;
    }

    private HttpResponse<String> send(String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(house.app.base() + FORM))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Proof of origin of an open form, ready for a body. */
    private String csrf() throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create(house.app.base() + FORM)).build(), BodyHandlers.ofString());
        return Form.in(page.body(), FORM).stream()
                .filter(Form::post)
                .map(form -> form.fields().getOrDefault("_csrf", ""))
                .filter(token -> !token.isEmpty())
                .map(token -> URLEncoder.encode(token, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
