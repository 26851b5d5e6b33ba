package de.zusammenspiel.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * What holds for every request: CSRF by a cookie (people without an account have no session), strict headers. Who may do
 * what stands in the permission table ({@link Routes}), not here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /**
     * Two filters and no more: nobody is signed in to the framework, so it has nothing to ask about them, and each filter
     * costs every page.
     */
    @Bean
    static SecurityFilterChain security() {
        return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, headers(), forgedForms());
    }

    private static HeaderWriterFilter headers() {
        XXssProtectionHeaderWriter filter = new XXssProtectionHeaderWriter();
        filter.setHeaderValue(XXssProtectionHeaderWriter.HeaderValue.DISABLED);
        return new HeaderWriterFilter(List.of(
                new XContentTypeOptionsHeaderWriter(),
                filter,
                new CacheControlHeadersWriter(),
                new HstsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                (request, response) -> {
                    response.setHeader("Content-Security-Policy", policy(Nonce.of(request)));
                    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
                }));
    }

    private static CsrfFilter forgedForms() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("zs-formular");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        CsrfFilter filter = new CsrfFilter(tokens);
        filter.setRequestHandler(new XorCsrfTokenRequestAttributeHandler());
        return filter;
    }

    /** No passwords live here; without this bean Boot would invent a user and print its password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("sign-in is by mail link");
        };
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";
    }
}
