package de.zusammenspiel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser shows after a request and the redirects that followed it.
 *
 * @param path where it ended, with the query
 * @param headers of the last answer, names in lower case
 */
public record Answer(int status, String path, Map<String, List<String>> headers, byte[] bytes) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

    public String body() {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The page without its tags, one space between words: what a person reads. */
    public String text() {
        return unescape(body().replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                        .replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    public Answer ok() {
        return status(200);
    }

    public Answer status(int expected) {
        assertThat(status).as("%s answers%n%s", path, shortened()).isEqualTo(expected);
        return this;
    }

    public Answer shows(String... words) {
        assertThat(text()).as(path).contains(words);
        return this;
    }

    public Answer hides(String... words) {
        assertThat(text()).as(path).doesNotContain(words);
        return this;
    }

    public Answer at(String expected) {
        assertThat(path).isEqualTo(expected);
        return this;
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The address of the first link whose text contains the words. */
    public String link(String words) {
        Matcher link = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL).matcher(body());
        while (link.find()) {
            if (unescape(link.group(2).replaceAll("<[^>]+>", "")).contains(words)) {
                return unescape(attributes(link.group(1)).getOrDefault("href", ""));
            }
        }
        throw new AssertionError(path + " has no link " + words);
    }

    /** Hidden fields of the first form that posts to the path; without such a form those of the first form. */
    Map<String, String> hiddenFields(String action) {
        Matcher form = FORM.matcher(body());
        Map<String, String> first = null;
        while (form.find()) {
            Map<String, String> fields = hidden(form.group(2));
            if (unescape(attributes(form.group(1)).getOrDefault("action", "")).equals(action)) {
                return fields;
            }
            first = first == null ? fields : first;
        }
        if (first == null) {
            return Map.of();
        }
        first.keySet().retainAll(List.of("_csrf", "_submission"));
        return first;
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group(1));
            if ("hidden".equals(attributes.get("type"))) {
                fields.put(
                        unescape(attributes.getOrDefault("name", "")), unescape(attributes.getOrDefault("value", "")));
            }
        }
        return fields;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
        }
        return attributes;
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&amp;", "&");
    }

    private String shortened() {
        String text = text();
        return text.length() <= 1_500 ? text : text.substring(0, 1_500) + " …";
    }
}
