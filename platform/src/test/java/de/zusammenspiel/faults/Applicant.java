package de.zusammenspiel.faults;

import java.io.IOException;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for things, and knows which of the requests were confirmed and which got no answer. */
final class Applicant {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final String name;
    private final Installation installation;
    private final URI form;
    private String csrf = "";
    private int count;

    /** Questions whose answer said that they were taken in. */
    final List<String> confirmed = new ArrayList<>();

    /** Sent, and never heard of again. */
    final List<Sent> inDoubt = new ArrayList<>();

    record Sent(UUID submission, String question) {}

    Applicant(String name, Installation installation) {
        this.name = name;
        this.installation = installation;
        this.form = URI.create(installation.base() + "/" + InstallationProcess.SITE + "/anfrage");
    }

    void openForm() throws IOException, InterruptedException {
        Matcher found = CSRF.matcher(client.send(
                        HttpRequest.newBuilder(form).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString())
                .body());
        if (!found.find()) {
            throw new AssertionError("no form at " + form);
        }
        csrf = found.group(1);
    }

    /** Asks without a pause, whatever comes back, until there is nobody to ask. */
    void askUntilItIsDead() throws InterruptedException {
        while (ask() || installation.alive()) {}
    }

    /** @return whether anybody is there */
    boolean ask() throws InterruptedException {
        return send(new Sent(UUID.randomUUID(), "Es fehlen 30 Klappstühle, Nummer " + name + "-" + ++count + "."));
    }

    /** What people do when no answer came: the same form once more. */
    void repeatWhatIsInDoubt() throws InterruptedException {
        List<Sent> again = List.copyOf(inDoubt);
        inDoubt.clear();
        for (Sent sent : again) {
            send(sent);
        }
    }

    private boolean send(Sent sent) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = client.send(
                    HttpRequest.newBuilder(form)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields(sent)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException silence) {
            inDoubt.add(sent);
            return false;
        }
        if (answer.statusCode() >= 500) {
            // An apology is no answer either: it may have happened or not.
            inDoubt.add(sent);
            return true;
        }
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " "
                    + answer.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
        }
        confirmed.add(sent.question());
        return true;
    }

    private String fields(Sent sent) {
        return Map.ofEntries(
                        Map.entry("_csrf", csrf),
                        Map.entry("_submission", sent.submission().toString()),
                        Map.entry("organisation", "Mädchentreff Wiesental"),
                        Map.entry("contactName", "Mira Schön"),
                        Map.entry("email", sent.submission() + "@maedchentreff.example"),
                        Map.entry("question", sent.question()),
                        Map.entry("purpose", "Für die Lesenachmittage der Mädchen im Stadtteil"),
                        Map.entry("kinds", "MATERIAL"),
                        Map.entry("pieces", "30"),
                        Map.entry("amount", "30 Stück"),
                        Map.entry("flexible", "true"),
                        Map.entry("place", "Saarbrücken"),
                        Map.entry("placeAgs", "10041100"),
                        Map.entry("ownSteps", "Zehn haben wir schon geliehen."),
                        Map.entry("whyNotOtherwise", "Ein Verleih ist für uns unerreichbar."),
                        Map.entry("participation", "Die Mädchen holen sie ab und bauen auf."))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
