package de.zusammenspiel.region;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts working days: no weekends and no public holidays of the Land. Where a site reaches over several Länder, a
 * holiday in any of them counts for all: nobody's silence should count on a day off.
 */
@Component
public class WorkingDays {
    private static final class Calendar {
        /** Read on first use: the calendar is a file, and most pages need no holiday. */
        static final HolidayManager GERMANY =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    }

    private final Sites sites;

    WorkingDays(Sites sites) {
        this.sites = sites;
    }

    /** The same at the current site. */
    public LocalDate after(LocalDate start, int count) {
        return after(start, count, sites.current());
    }

    /** The day on which {@code count} whole working days after {@code start} are over. */
    public LocalDate after(LocalDate start, int count, Site site) {
        List<String> lands = lands(site);
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day, lands)) {
                left--;
            }
        }
        return day;
    }

    /** True when people work on this day wherever the site reaches. */
    public boolean isWorkingDay(LocalDate day, Site site) {
        return isWorkingDay(day, lands(site));
    }

    private static boolean isWorkingDay(LocalDate day, List<String> lands) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return !Calendar.GERMANY.isHoliday(day)
                && lands.stream().noneMatch(land -> Calendar.GERMANY.isHoliday(day, land));
    }

    private static List<String> lands(Site site) {
        return site.catchment().stream()
                .map(prefix -> prefix.length() < 2 ? Optional.<Ags>empty() : Ags.parse(prefix.substring(0, 2)))
                .flatMap(Optional::stream)
                .map(ags -> ags.land().isoCode().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
