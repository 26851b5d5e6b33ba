package de.zusammenspiel.review;

import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.DeclineLetters;
import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.CalendarFile;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the group has to say to others, and to its members. */
@Component
class ReviewLetters {
    /** Purpose of the link to the page on which an applicant follows the request. */
    private static final String STATUS = "status";

    private static final Duration STATUS_LIFE = Duration.ofDays(400);
    private final Outbox outbox;
    private final Links links;
    private final Sites sites;
    private final Letters letters;
    private final ReferralAddresses referrals;
    private final DeclineLetters refusals;
    private final MeetingCalendar calendar;

    ReviewLetters(
            Outbox outbox,
            Links links,
            Sites sites,
            Letters letters,
            ReferralAddresses referrals,
            DeclineLetters refusals,
            MeetingCalendar calendar) {
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.letters = letters;
        this.referrals = referrals;
        this.refusals = refusals;
        this.calendar = calendar;
    }

    /**
     * The words of a letter to the applicant, before it goes out.
     *
     * @param values of all the letter names
     */
    record Words(LetterKind kind, String subject, List<String> paragraphs, Map<String, Object> values) {
        Words {
            paragraphs = List.copyOf(paragraphs);
            values = Map.copyOf(values);
        }
    }

    /** To the applicant: accepted, by whom it is carried, and that this is no guarantee. */
    void accepted(SupportRequest request, @Nullable CaseDuo duo, Site site) {
        send(acceptance(request, duo, site), request);
    }

    Words acceptance(SupportRequest request, @Nullable CaseDuo duo, Site site) {
        return words(
                ReviewLetterKinds.ACCEPTED,
                request,
                Map.of(
                        "tueroeffnung", duo == null ? "" : duo.connectorName(),
                        "begleitung", duo == null ? "" : duo.runnerName(),
                        "allein", duo == null ? site.contactName() : ""));
    }

    /** To the applicant: talked about, not decided yet, and why. */
    Words postponement(SupportRequest request, String reason) {
        return words(ReviewLetterKinds.POSTPONED, request, Map.of("grund", reason));
    }

    /** To the applicant: not this time, and why. */
    void declined(SupportRequest request, String farewell, String reason, @Nullable ReferralAddressId referral) {
        send(refusal(request, farewell, reason, referral), request);
    }

    /** @param farewell words written by hand, "" for the usual ones */
    Words refusal(SupportRequest request, String farewell, String reason, @Nullable ReferralAddressId referral) {
        Words usual = words(ReviewLetterKinds.DECLINED, request, Map.of("grund", reason));
        String text = refusals.naming(
                referral == null ? null : referrals.get(referral),
                farewell.isBlank() ? String.join("\n\n", usual.paragraphs()) : farewell.strip());
        return new Words(usual.kind(), usual.subject(), LetterText.paragraphs(text), usual.values());
    }

    private Words words(LetterKind kind, SupportRequest request, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("nummer", request.number());
        values.put("frage", request.question());
        String email = request.contactEmail();
        LetterText text = letters.text(kind, email == null ? "" : email, values);
        return new Words(kind, text.subject(), text.paragraphs(), values);
    }

    /** @return false when the applicant gave no e-mail address */
    boolean send(Words words, SupportRequest request) {
        String email = request.contactEmail();
        if (email == null) {
            return false;
        }
        outbox.send(letters.writeEdited(
                        words.kind(),
                        Recipient.outside(request.contactName(), email),
                        words.values(),
                        words.paragraphs(),
                        status(request, email))
                .about(request.id().value())
                .direct() // the answer the applicant has been waiting for
                .build());
        return true;
    }

    private String status(SupportRequest request, String email) {
        return links.issue(STATUS, request.id().value(), request.contactName(), email, STATUS_LIFE) + "/" + STATUS;
    }

    /** To a member: this case is yours, together with somebody. */
    void duo(Member member, CaseDuo duo, SupportRequest request) {
        boolean connects = duo.connector().equals(member.account());
        outbox.send(letters.write(
                        connects ? ReviewLetterKinds.CONNECTOR : ReviewLetterKinds.RUNNER,
                        Recipient.staff(member.name(), member.email()),
                        Map.of(
                                "nummer", request.number(),
                                "frage", request.question(),
                                "organisation", request.organisationName(),
                                "andere", connects ? duo.runnerName() : duo.connectorName()),
                        page("/anfragen/" + request.number()))
                .about(request.id().value())
                .build());
    }

    /** To a member: the one letter of a round. */
    void round(String name, String email, String link, LocalDate until, List<SupportRequest> asked, Site site) {
        outbox.send(letters.write(
                        ReviewLetterKinds.ROUND,
                        Recipient.staff(name, email),
                        Map.of(
                                "bis",
                                until,
                                "anzahl",
                                asked.size(),
                                "anfragen",
                                asked.stream()
                                        .map(request -> line(request) + place(request))
                                        .toList(),
                                "schweigen",
                                site.silenceIsYes() ? until : "",
                                "antwort",
                                site.silenceIsYes() ? "" : until),
                        link)
                .build());
    }

    private static String line(SupportRequest request) {
        return request.question() + " – " + request.organisationName();
    }

    private static String place(SupportRequest request) {
        return request.confidentialPlace() || request.placeLabel().isBlank() ? "" : ", " + request.placeLabel();
    }

    /** To a member: when and where, and the agenda. */
    void invitation(Member member, Meeting meeting, List<SupportRequest> agenda) {
        CalendarFile file = calendar.of(meeting, new CalendarFile.Person(member.name(), member.email()));
        outbox.send(letters.write(
                        ReviewLetterKinds.INVITATION,
                        Recipient.staff(member.name(), member.email()),
                        Map.of(
                                "frist", meeting.agendaUntil(),
                                "datum", meeting.start().toLocalDate(),
                                "wann", meeting.start().atZone(Texts.ZONE).toInstant(),
                                "ort", meeting.place(),
                                "anzahl", agenda.size(),
                                "anfragen",
                                        agenda.stream().map(ReviewLetters::line).toList()),
                        page("/sitzungen/" + meeting.id()))
                .attach(MeetingCalendar.FILE, file.mediaType(), file.bytes())
                .build());
    }

    /** To a member: the minutes are ready. */
    void minutes(Member member, Meeting meeting, MinutesSheet sheet, @Nullable Instant replaced) {
        outbox.send(letters.write(
                        ReviewLetterKinds.MINUTES,
                        Recipient.staff(member.name(), member.email()),
                        Map.of(
                                "datum", meeting.start().toLocalDate(),
                                "beschlossen", meeting.decided(),
                                "ersetzt", replaced == null ? "" : LocalDate.ofInstant(replaced, Texts.ZONE)),
                        page("/sitzungen/" + meeting.id() + "/protokoll"))
                .attach(sheet.fileName(), "application/pdf", sheet.pdf())
                .build());
    }

    private String page(String path) {
        return "/" + sites.current().slug() + path;
    }
}
