package de.zusammenspiel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a paper as somebody would who hears it. */
public final class Pdf {
    private Pdf() {}

    /** How many pictures it shows. */
    public static int pictures(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int pictures = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its words, in order; the paper must be tagged, so that a screen reader finds them too. */
    public static String words(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.getDocumentCatalog().getMarkInfo() == null) {
                throw new AssertionError("the paper is not tagged");
            }
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
