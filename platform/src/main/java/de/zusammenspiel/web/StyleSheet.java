package de.zusammenspiel.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The style sheet in one piece. It is written as one file per component and joined here once, at start, so that a page
 * asks for one file and nobody needs a front-end build.
 */
@Controller
class StyleSheet {
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\(([a-z]+)\\);");
    private final byte[] joined;
    private final String etag;

    StyleSheet() throws IOException {
        String order = read("app.css");
        Matcher part = IMPORT.matcher(order);
        StringBuilder css = new StringBuilder();
        while (part.find()) {
            String layer = "@layer " + part.group(2) + " {\n" + read(part.group(1)) + "}";
            part.appendReplacement(css, Matcher.quoteReplacement(layer));
        }
        joined = part.appendTail(css).toString().getBytes(StandardCharsets.UTF_8);
        etag = '"' + DigestUtils.md5DigestAsHex(joined) + '"';
    }

    @GetMapping("/css/app.css")
    ResponseEntity<byte[]> css() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .eTag(etag)
                .body(joined);
    }

    private static String read(String file) throws IOException {
        try (InputStream in = new ClassPathResource("static/css/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
