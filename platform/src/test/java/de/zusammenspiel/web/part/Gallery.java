package de.zusammenspiel.web.part;

import de.zusammenspiel.web.Chrome;
import de.zusammenspiel.web.MenuEntry;
import de.zusammenspiel.web.SiteFrame;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.ViewerFrame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page with every part, written as the application writes it, but without the application around it. */
final class Gallery {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Texts TEXTS = new Texts();

    private Gallery() {}

    static String html(String language, String theme) {
        var chrome = new Chrome(
                Locale.of(language),
                TEXTS,
                "/gestaltung",
                new SiteFrame(
                        "Saarbrücken", "saarbruecken", "Claudia Roth", "roth@beispiel.de", null, null, null, true),
                new ViewerFrame("Claudia Roth", "Koordination", true),
                List.of(new MenuEntry("Heute", "#inhalt", true, 4), new MenuEntry("Anfragen", "#inhalt", false, null)),
                Chrome.Narrowing.NONE,
                "Die Erinnerung ist unterwegs.",
                "csrf",
                "nonce",
                theme,
                "0197a3b2-0000-7000-8000-000000000001",
                LocalDate.of(2027, 5, 14));
        var page = new GalleryPage();
        var output = new StringOutput();
        TEMPLATES.render(page.template() + ".jte", Map.of("c", chrome, "page", page), output);
        return output.toString();
    }
}
