package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Stories;
import de.zusammenspiel.intake.PublicTeaserSource;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.part.Story;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest stories for the first page of a site. */
@Component
class StoryTeasers implements PublicTeaserSource {
    private final Stories stories;
    private final Sites sites;

    StoryTeasers(Stories stories, Sites sites) {
        this.stories = stories;
        this.sites = sites;
    }

    @Override
    public List<Story> stories(int limit) {
        Site site = sites.current();
        return stories.latest(limit).stream()
                .map(one -> StoryPages.teaser(one, site))
                .toList();
    }
}
