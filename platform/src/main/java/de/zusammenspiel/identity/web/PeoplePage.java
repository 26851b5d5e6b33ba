package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Member;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

public record PeoplePage(
        String title,
        List<Member> members,
        InviteForm form,
        List<Option> roles,
        List<Option> parts,
        boolean practice,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "identity/people";
    }
}
