package de.zusammenspiel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors from before any handler: refused by a filter, too large, malformed. */
@Controller
class FallbackErrors implements ErrorController {
    private static final Set<Integer> WORDED = Set.of(403, 404, 405, 413, 422, 429);
    /** Not a form at all, or one that was bent on its way. */
    private static final Set<Integer> UNREADABLE = Set.of(400, 415);

    private final ErrorPages pages;

    FallbackErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Response error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return pages.page(request, worded(status));
    }

    private static int worded(int status) {
        if (WORDED.contains(status)) {
            return status;
        }
        if (UNREADABLE.contains(status)) {
            return 422;
        }
        return status < 500 ? 404 : 500;
    }
}
