package de.zusammenspiel.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Makes tagged PDF of a template that stands in {@code layout.letter}. Every letter of the typefaces is embedded, so names
 * such as Şahin, Łukasz or Yıldız look the same on every printer. Nothing is fetched from anywhere.
 */
@Component
public class Paper {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    /** A picture that stands in the page itself: nothing has to be fetched for it. */
    private static final String PICTURE = "data:image/png;base64,";

    private final TemplateEngine templates;

    Paper(TemplateEngine templates) {
        this.templates = templates;
    }

    /** @param template path without ending; its only parameter is {@code page} */
    public byte[] pdf(String template, Object page) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", page, html);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
        font(builder, "DejaVuSansCondensed.ttf", "Zusammenspiel Sans", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold.ttf", "Zusammenspiel Sans", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Oblique.ttf", "Zusammenspiel Sans", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSerifCondensed.ttf", "Zusammenspiel Serif", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Bold.ttf", "Zusammenspiel Serif", 700, FontStyle.NORMAL);
        builder.withHtmlContent(html.toString(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("the page " + template + " cannot be printed", failed);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        InputStream font = Paper.class.getResourceAsStream(FONTS + file);
        if (font == null) {
            throw new IllegalStateException("typeface missing: " + file);
        }
        return font;
    }
}
