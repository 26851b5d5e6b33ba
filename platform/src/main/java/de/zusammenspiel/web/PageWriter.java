package de.zusammenspiel.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Writes what handlers return: typed pages through their template, redirects, files. */
@Component
class PageWriter implements HandlerMethodReturnValueHandler {
    private static final int USUAL_LENGTH = 32_768;
    private final TemplateEngine templates;
    private final ChromeMaker chrome;
    private final Texts texts;
    private final JsonMapper json = new JsonMapper();

    PageWriter(TemplateEngine templates, ChromeMaker chrome, Texts texts) {
        this.templates = templates;
        this.chrome = chrome;
        this.texts = texts;
    }

    private @Nullable String sentence(Redirect redirect, HttpServletRequest request) {
        FlashNote note = FlashNote.of(request);
        return note == null
                ? redirect.flash()
                : texts.text(
                        ChromeMaker.locale(request), note.key(), note.args().toArray());
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Response.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null) {
            throw new IllegalStateException("pages need a servlet request");
        }
        write(value, request, response);
    }

    void write(@Nullable Object value, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (value) {
            case Redirect redirect -> {
                String sentence = sentence(redirect, request);
                if (sentence != null) {
                    Flash.keep(response, sentence);
                }
                response.setStatus(303);
                response.setHeader("Location", redirect.to());
            }
            case Download file -> {
                response.setContentType(file.mediaType());
                response.setHeader(
                        "Content-Disposition",
                        ContentDisposition.builder(file.inline() ? "inline" : "attachment")
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
                response.setContentLength(file.content().length);
                response.getOutputStream().write(file.content());
            }
            case Json answer -> {
                response.setContentType("application/json;charset=UTF-8");
                response.getOutputStream().write(json.writeValueAsBytes(answer.rows()));
            }
            case Page page -> {
                Chrome c = chrome.make(request, response);
                StringOutput out = new StringOutput(USUAL_LENGTH);
                templates.render(page.template() + ".jte", Map.of("c", c, "page", page), out);
                // One piece: every write goes through several wrappers, and a page has thousands of words.
                byte[] whole = UnbrokenDays.in(out.toString()).getBytes(StandardCharsets.UTF_8);
                response.setStatus(page.status());
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(whole.length);
                response.getOutputStream().write(whole);
            }
            case null, default -> throw new IllegalStateException("handler answered " + value);
        }
    }
}
