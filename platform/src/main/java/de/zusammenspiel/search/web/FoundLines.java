package de.zusammenspiel.search.web;

import de.zusammenspiel.search.Found;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a result is written down, and where it leads. */
@Component
class FoundLines {
    private static final int LONGEST = 160;

    SearchPage.Line line(Found found, Site site, FormCheck say) {
        return new SearchPage.Line(
                title(found, say), "/" + site.slug() + path(found), found.detail(), state(found, say));
    }

    private static String title(Found found, FormCheck say) {
        return switch (found.kind()) {
            case MEETING -> say.say("search.meeting", Texts.dateTime(say.locale(), found.at()));
            case ASK -> say.say("search.ask", found.title());
            default -> brief(found.title());
        };
    }

    private static String path(Found found) {
        return switch (found.kind()) {
            case ORGANISATION -> "/organisationen/" + found.key();
            case CONTACT -> "/organisationen/" + found.key() + "#kontakte";
            case REQUEST -> "/anfragen/" + found.key();
            case OFFER -> "/angebote/" + found.key();
            case ASK -> "/ansprachen/" + found.key();
            case AGREEMENT -> "/vereinbarungen/" + found.key();
            case NOTE -> "/notizen/" + found.key();
            case MEETING -> "/sitzungen/" + found.key();
            case PARTNERSHIP -> "/partnerschaften/" + found.key();
        };
    }

    /** Each module has its own words for where a thing stands. */
    private static @Nullable String state(Found found, FormCheck say) {
        if (found.state().isEmpty()) {
            return null;
        }
        return switch (found.kind()) {
            case REQUEST -> say.say("intake.step." + found.state());
            case OFFER -> say.say("intake.offer.state." + found.state());
            case ASK -> say.say("outreach.state." + found.state());
            case AGREEMENT -> say.say("agreement.state." + found.state());
            case PARTNERSHIP -> say.say("directory.stage." + found.state());
            case ORGANISATION -> say.say("search.inactive");
            case NOTE -> say.say("search.note.open");
            case CONTACT, MEETING -> null;
        };
    }

    /** A long question is cut at a word. */
    private static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + " …";
    }
}
