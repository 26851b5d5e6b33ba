package de.zusammenspiel.web;

import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the filters found out about a request: its site, its personal link, who is signed in. */
record RequestFrame(
        @Nullable Site site, @Nullable Link link, @Nullable Viewer viewer) {
    private static final String ATTRIBUTE = RequestFrame.class.getName();
    private static final RequestFrame EMPTY = new RequestFrame(null, null, null);

    static RequestFrame of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestFrame frame ? frame : EMPTY;
    }

    void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
