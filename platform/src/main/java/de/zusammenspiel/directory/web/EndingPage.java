package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Outstanding;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation is no more.
 *
 * @param ended what is noted about it, null while it is still there
 * @param ends what ends by itself and without a letter
 * @param promises what somebody counts on
 */
public record EndingPage(
        String title,
        String path,
        String organisation,
        @Nullable String ended,
        List<Option> reasons,
        @Nullable String since,
        @Nullable String note,
        List<Outstanding.Line> ends,
        List<Outstanding.Line> promises,
        Errors errors)
        implements FormPage {
    public EndingPage {
        reasons = List.copyOf(reasons);
        ends = List.copyOf(ends);
        promises = List.copyOf(promises);
    }

    @Override
    public String template() {
        return "directory/ending";
    }
}
