package de.zusammenspiel.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address people reach this installation at ({@code PUBLIC_URL}); links in letters start with it. */
@Component
public class PublicAddress {
    private final String base;

    PublicAddress(@Value("${zusammenspiel.public-url}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    public String of(String path) {
        return base + path;
    }

    public boolean isSecure() {
        return base.startsWith("https:");
    }
}
