package de.zusammenspiel.web;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * What a handler may ask for besides its form: {@link Site}, {@link Link}, {@link Viewer} (signed in, else the sign-in
 * page), {@link Actor} (whoever acts), {@link FormCheck}, {@link Texts} and the {@link Locale} of the reader.
 */
@Component
class WebArguments implements HandlerMethodArgumentResolver {
    private final Texts texts;

    WebArguments(Texts texts) {
        this.texts = texts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Site.class
                || type == Link.class
                || type == Viewer.class
                || type == Actor.class
                || type == FormCheck.class
                || type == Locale.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Optional.ofNullable(web.getNativeRequest(HttpServletRequest.class))
                .orElseThrow(() -> new IllegalStateException("no servlet request"));
        RequestFrame frame = RequestFrame.of(request);
        Class<?> type = parameter.getParameterType();
        if (type == Site.class) {
            return Optional.ofNullable(frame.site()).orElseThrow(() -> new NotFound("site"));
        }
        if (type == Link.class) {
            return Optional.ofNullable(frame.link()).orElseThrow(() -> new NotFound("link"));
        }
        if (type == Viewer.class) {
            return Optional.ofNullable(frame.viewer()).orElseThrow(SignInNeeded::new);
        }
        if (type == FormCheck.class) {
            return new FormCheck(texts, ChromeMaker.locale(request), request.getParameter("_version"));
        }
        if (type == Locale.class) {
            return ChromeMaker.locale(request);
        }
        return actor(frame);
    }

    private static Actor actor(RequestFrame frame) {
        if (frame.link() != null) {
            return frame.link().actor();
        }
        return frame.viewer() != null ? frame.viewer().actor() : Actor.guest("");
    }
}
