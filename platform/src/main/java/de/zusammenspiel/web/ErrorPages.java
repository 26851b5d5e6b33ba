package de.zusammenspiel.web;

import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong into a page in plain words. */
@ControllerAdvice
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final Texts texts;

    ErrorPages(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    Response notFound(HttpServletRequest request) {
        return page(request, 404);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Response wrongMethod(HttpServletRequest request) {
        return page(request, 405);
    }

    @ExceptionHandler(Forbidden.class)
    Response forbidden(HttpServletRequest request) {
        return page(request, 403);
    }

    @ExceptionHandler(SignInNeeded.class)
    Response signIn(HttpServletRequest request) {
        String back = "GET".equals(request.getMethod()) ? request.getRequestURI() : "/";
        return Redirect.to("/anmelden?weiter=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    @ExceptionHandler(StaleEdit.class)
    Response stale(StaleEdit e, HttpServletRequest request) {
        return new StalePage(
                texts.text(ChromeMaker.locale(request), "web.stale.title"),
                e.theirs(),
                e.yours(),
                request.getRequestURI());
    }

    @ExceptionHandler({MultipartException.class})
    Response tooLarge(HttpServletRequest request) {
        return page(request, 413);
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, BindException.class})
    Response unreadable(HttpServletRequest request) {
        return page(request, 422);
    }

    /**
     * The database holds what must hold; when it refuses, somebody was faster or the form was bent. Of two who wait for
     * each other it stops one.
     */
    @ExceptionHandler({DataIntegrityViolationException.class, ConcurrencyFailureException.class})
    Response refused(DataAccessException e, HttpServletRequest request) {
        LOG.warn("the database refused {} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
        return page(request, 409);
    }

    @ExceptionHandler(Exception.class)
    Response failed(Exception e, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return page(request, 500);
    }

    /** Whoever opened a link from a letter is told about links, not about pages. */
    private static boolean isLink(HttpServletRequest request, int status) {
        return status == 404 && request.getRequestURI().startsWith("/l/");
    }

    ErrorPage page(HttpServletRequest request, int status) {
        Locale locale = ChromeMaker.locale(request);
        String words = "web.error." + (isLink(request, status) ? "link" : String.valueOf(status));
        return new ErrorPage(
                status,
                texts.text(locale, words + ".title"),
                texts.text(locale, words + ".happened"),
                texts.text(locale, words + ".advice"),
                "/");
    }
}
