package de.zusammenspiel.web;

import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.web.part.GalleryPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether it lives, and (in the demo) what all parts of its pages look like. */
@Controller
class InstallationPages {
    private final boolean demo;

    InstallationPages(@Value("${zusammenspiel.mode}") String mode) {
        this.demo = mode.equals("demo");
    }

    @GetMapping("/gesundheit")
    ResponseEntity<String> health() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body("ok\n");
    }

    @GetMapping("/gestaltung")
    Response gallery() {
        if (!demo) {
            throw new NotFound("gallery");
        }
        return new GalleryPage();
    }
}
