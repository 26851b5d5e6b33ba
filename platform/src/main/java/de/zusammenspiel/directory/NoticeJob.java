package de.zusammenspiel.directory;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whoever has not been told at first contact is written to before the month is over. Without an address, people act. */
@Component
class NoticeJob implements SiteJob {
    private static final int DAYS_BEFORE = 3;

    private final Notices notices;
    private final Clock clock;

    NoticeJob(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "directory-notice";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void runFor(Site site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        notices.dueBy(today.plusDays(DAYS_BEFORE)).forEach(notice -> notices.mail(notice, Actor.system()));
    }
}
