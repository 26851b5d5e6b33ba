package de.zusammenspiel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class SiteHandlersTest {
    @Controller
    static class Pages {
        @GetMapping("/{site}/anfragen")
        String list() {
            return "list";
        }

        @GetMapping("/{site}/anfragen/{id}")
        String one() {
            return "one";
        }

        @GetMapping("/{site}/anfragen/neu")
        String fresh() {
            return "fresh";
        }

        @PostMapping("/{site}/anfragen/{id}")
        String save() {
            return "save";
        }

        @GetMapping("/{site}/angebote/**")
        String anything() {
            return "anything";
        }

        @GetMapping("/konto/{word}")
        String ofInstallation() {
            return "ofInstallation";
        }

        @GetMapping("/")
        String start() {
            return "start";
        }

        @GetMapping("/{site}")
        String home() {
            return "home";
        }
    }

    @Controller
    static class Wild {
        @GetMapping("/{site}/{word}")
        String anything() {
            return "anything";
        }
    }

    private final SiteHandlers handlers = handlers(Pages.class);

    @Test
    void the_word_behind_the_site_finds_the_page() throws Exception {
        assertThat(found("GET", "/saarbruecken/anfragen")).isEqualTo("list");
        assertThat(found("GET", "/saarbruecken/anfragen/A-2027-1")).isEqualTo("one");
        assertThat(found("GET", "/homburg/angebote/x/y/z")).isEqualTo("anything");
    }

    @Test
    void the_more_exact_page_counts_whatever_stands_first() throws Exception {
        assertThat(found("GET", "/saarbruecken/anfragen/neu")).isEqualTo("fresh");
    }

    @Test
    void the_method_counts() throws Exception {
        assertThat(found("POST", "/saarbruecken/anfragen/A-2027-1")).isEqualTo("save");
        assertThat(found("HEAD", "/saarbruecken/anfragen/A-2027-1")).isEqualTo("one");
        assertThatThrownBy(() -> found("POST", "/saarbruecken/anfragen"))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }

    @Test
    void the_variables_of_the_address_are_there_for_the_page() throws Exception {
        MockHttpServletRequest request = request("GET", "/saarbruecken/anfragen/A-2027-1");
        handlers.getHandler(request);
        assertThat(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("site", "saarbruecken")
                .containsEntry("id", "A-2027-1");
        assertThat(Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                .isEqualTo("/{site}/anfragen/{id}");
    }

    @Test
    void pages_of_the_installation_and_the_start_of_a_site_are_left_to_the_framework() throws Exception {
        assertThat(found("GET", "/")).isEqualTo("start");
        assertThat(found("GET", "/saarbruecken")).isEqualTo("home");
        assertThat(found("GET", "/konto/passwort")).isEqualTo("ofInstallation");
    }

    @Test
    void what_nobody_answers_is_not_found() throws Exception {
        assertThat(found("GET", "/saarbruecken/gibtesnicht")).isNull();
        assertThat(found("GET", "/saarbruecken/anfragen/1/2")).isNull();
    }

    /** Such a page would answer for every word, and the others would depend on the order. */
    @Test
    void a_page_that_would_answer_for_every_word_is_refused() {
        assertThatThrownBy(() -> handlers(Wild.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("behind the site comes a word");
    }

    private @Nullable String found(String method, String path) throws Exception {
        HandlerExecutionChain chain = handlers.getHandler(request(method, path));
        return chain == null
                ? null
                : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static SiteHandlers handlers(Class<?> controller) {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.registerSingleton("controller", controller);
        SiteHandlers handlers = new SiteHandlers();
        handlers.setApplicationContext(context);
        handlers.afterPropertiesSet();
        return handlers;
    }
}
