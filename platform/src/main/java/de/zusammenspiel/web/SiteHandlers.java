package de.zusammenspiel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the handler of a page of a site by the word behind the site. Every such address begins with a variable, so the
 * framework would hold each request against all routes there are. What is not found here is left to it.
 */
final class SiteHandlers extends RequestMappingHandlerMapping {
    private static final String SITE = "/{site}/";

    /** The parsed path of a page is separator, site, separator, word and what follows. */
    private static final int WORD = 3;

    private record Candidate(RequestMappingInfo mapping, HandlerMethod handler) {}

    private Map<String, List<Candidate>> byWord = Map.of();
    private Set<String> ofInstallation = Set.of();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        Map<String, List<Candidate>> words = new HashMap<>();
        Set<String> others = new HashSet<>();
        getHandlerMethods().forEach((mapping, handler) -> {
            for (PathPattern pattern : mapping.getPathPatternsCondition() == null
                    ? Set.<PathPattern>of()
                    : mapping.getPathPatternsCondition().getPatterns()) {
                String[] segments = pattern.getPatternString().split("/", -1);
                if (!pattern.getPatternString().startsWith(SITE)) {
                    others.add(segments.length > 1 ? segments[1] : "");
                } else if (isWord(segments[2])) {
                    words.computeIfAbsent(segments[2], word -> new ArrayList<>())
                            .add(new Candidate(mapping, handler));
                } else {
                    throw new IllegalStateException("behind the site comes a word: " + pattern);
                }
            }
        });
        byWord = Map.copyOf(words);
        ofInstallation = Set.copyOf(others);
    }

    private static boolean isWord(String segment) {
        return !segment.isEmpty() && segment.chars().noneMatch(one -> "{*?".indexOf(one) >= 0);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        RequestMappingInfo best = null;
        HandlerMethod handler = null;
        Comparator<RequestMappingInfo> order = getMappingComparator(request);
        for (Candidate candidate : candidates(request)) {
            RequestMappingInfo match = getMatchingMapping(candidate.mapping(), request);
            if (match != null && (best == null || order.compare(match, best) < 0)) {
                best = match;
                handler = candidate.handler();
            }
        }
        if (best == null || handler == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
        handleMatch(best, path, request);
        return handler;
    }

    private List<Candidate> candidates(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            return List.of();
        }
        RequestPath path = ServletRequestPathUtils.getParsedRequestPath(request);
        List<PathContainer.Element> elements = path.pathWithinApplication().elements();
        return elements.size() > WORD
                        && elements.get(1) instanceof PathContainer.PathSegment site
                        && !ofInstallation.contains(site.valueToMatch())
                        && elements.get(WORD) instanceof PathContainer.PathSegment word
                ? byWord.getOrDefault(word.valueToMatch(), List.of())
                : List.of();
    }
}
