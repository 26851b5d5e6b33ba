package de.zusammenspiel.review;

import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.DeclineLetters;
import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.CalendarFile;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the group has to say to others, and to its members. */
@Component
class ReviewLetters {
    private static final Locale LANGUAGE = Locale.GERMAN;
    /** Purpose of the link to the page on which an applicant follows the request. */
    private static final String STATUS = "status";

    private static final Duration STATUS_LIFE = Duration.ofDays(400);
    private final Outbox outbox;
    private final Links links;
    private final Sites sites;
    private final Texts texts;

    private final ReferralAddresses referrals;
    private final DeclineLetters refusals;
    private final MeetingCalendar calendar;

    ReviewLetters(
            Outbox outbox,
            Links links,
            Sites sites,
            Texts texts,
            ReferralAddresses referrals,
            DeclineLetters refusals,
            MeetingCalendar calendar) {
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.texts = texts;
        this.referrals = referrals;
        this.refusals = refusals;
        this.calendar = calendar;
    }

    /**
     * The words of a letter to the applicant, before it goes out.
     *
     * @param kind what sort of letter it is
     */
    record Words(String kind, String subject, List<String> paragraphs) {
        Words {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** To the applicant: accepted, by whom it is carried, and that this is no guarantee. */
    void accepted(SupportRequest request, @Nullable CaseDuo duo, Site site) {
        send(acceptance(request, duo, site), request);
    }

    Words acceptance(SupportRequest request, @Nullable CaseDuo duo, Site site) {
        return new Words(
                "review.accepted",
                say("review.letter.accepted.subject", Map.of("number", request.number())),
                List.of(
                        say("review.letter.accepted.news", Map.of("question", request.question())),
                        say(
                                duo == null ? "review.letter.accepted.alone" : "review.letter.accepted.duo",
                                duo == null
                                        ? Map.of("name", site.contactName())
                                        : Map.of("connector", duo.connectorName(), "runner", duo.runnerName())),
                        say("review.letter.accepted.noGuarantee", Map.of())));
    }

    /** To the applicant: talked about, not decided yet, and why. */
    Words postponement(SupportRequest request, String reason) {
        return new Words(
                "review.postponed",
                say("review.letter.postponed.subject", Map.of("number", request.number())),
                List.of(
                        say("review.letter.postponed.news", Map.of("question", request.question())),
                        say("review.letter.postponed.reason", Map.of("reason", reason)),
                        say("review.letter.postponed.next", Map.of())));
    }

    /** To the applicant: not this time, and why. */
    void declined(SupportRequest request, String farewell, String reason, @Nullable ReferralAddressId referral) {
        send(refusal(request, farewell, reason, referral), request);
    }

    Words refusal(SupportRequest request, String farewell, String reason, @Nullable ReferralAddressId referral) {
        String text = refusals.naming(
                referral == null ? null : referrals.get(referral),
                farewell.isBlank() ? farewell(request, reason) : farewell.strip());
        return new Words(
                "review.declined",
                say("review.letter.declined.subject", Map.of("number", request.number())),
                List.of(text.strip().split("\\R\\s*\\R")));
    }

    /** @return false when the applicant gave no e-mail address */
    boolean send(Words words, SupportRequest request) {
        String email = request.contactEmail();
        if (email == null) {
            return false;
        }
        outbox.send(Letter.to(Recipient.outside(request.contactName(), email))
                .kind(words.kind())
                .subject(words.subject())
                .paragraphs(words.paragraphs())
                .action(say("review.letter.status", Map.of()), status(request, email))
                .about(request.id().value())
                .direct() // the answer the applicant has been waiting for
                .build());
        return true;
    }

    /** The usual words of a refusal, to be edited before they go out. */
    private String farewell(SupportRequest request, String reason) {
        return say("review.letter.declined.text", Map.of("question", request.question(), "reason", reason));
    }

    private String status(SupportRequest request, String email) {
        return links.issue(STATUS, request.id().value(), request.contactName(), email, STATUS_LIFE) + "/" + STATUS;
    }

    /** To a member: this case is yours, together with somebody. */
    void duo(Member member, CaseDuo duo, SupportRequest request) {
        boolean connects = duo.connector().equals(member.account());
        outbox.send(Letter.to(Recipient.staff(member.name(), member.email()))
                .kind("review.duo")
                .subject(say(
                        "review.letter.duo.subject",
                        Map.of("number", request.number(), "organisation", request.organisationName())))
                .paragraph(say(
                        connects ? "review.letter.duo.connector" : "review.letter.duo.runner",
                        Map.of(
                                "other",
                                connects ? duo.runnerName() : duo.connectorName(),
                                "organisation",
                                request.organisationName())))
                .paragraph("„" + request.question() + "“")
                .action(say("review.letter.duo.open", Map.of()), page("/anfragen/" + request.number()))
                .about(request.id().value())
                .build());
    }

    /** To a member: the one letter of a round. */
    void round(String name, String email, String link, LocalDate until, List<SupportRequest> asked, Site site) {
        Letter.Builder letter = Letter.to(Recipient.staff(name, email))
                .kind("review.round")
                .subject(say("review.letter.round.subject", Map.of("until", until)))
                .paragraph(texts.text(LANGUAGE, "review.letter.round.ask", asked.size()))
                .paragraphs(asked.stream()
                        .map(request -> request.question() + " – " + request.organisationName() + place(request))
                        .toList())
                .action(say("review.letter.round.answer", Map.of()), link)
                .after(say(
                        site.silenceIsYes() ? "review.letter.round.silence" : "review.letter.round.noSilence",
                        Map.of("until", until)));
        outbox.send(letter.build());
    }

    private static String place(SupportRequest request) {
        return request.confidentialPlace() || request.placeLabel().isBlank() ? "" : ", " + request.placeLabel();
    }

    /** To a member: when and where, and the agenda. */
    void invitation(Member member, Meeting meeting, List<SupportRequest> agenda) {
        CalendarFile file = calendar.of(meeting, new CalendarFile.Person(member.name(), member.email()));
        outbox.send(Letter.to(Recipient.staff(member.name(), member.email()))
                .kind("review.invitation")
                .subject(say(
                        "review.letter.invitation.subject",
                        Map.of("date", meeting.start().toLocalDate())))
                .paragraph(say(
                        "review.letter.invitation.when",
                        Map.of(
                                "when", meeting.start().atZone(Texts.ZONE).toInstant(),
                                "place", meeting.place())))
                .paragraph(texts.text(LANGUAGE, "review.letter.invitation.agenda", agenda.size()))
                .paragraphs(agenda.stream()
                        .map(request -> request.question() + " – " + request.organisationName())
                        .toList())
                .paragraph(say("room.letter.invitation.calendar", Map.of("until", meeting.agendaUntil())))
                .action(say("review.letter.invitation.open", Map.of()), page("/sitzungen/" + meeting.id()))
                .attach(MeetingCalendar.FILE, file.mediaType(), file.bytes())
                .build());
    }

    /** To a member: the minutes are ready. */
    void minutes(Member member, Meeting meeting, String fileName, byte[] pdf) {
        outbox.send(Letter.to(Recipient.staff(member.name(), member.email()))
                .kind("review.minutes")
                .subject(say(
                        "review.letter.minutes.subject",
                        Map.of("date", meeting.start().toLocalDate())))
                .paragraph(say("review.letter.minutes.text", Map.of("decided", meeting.decided())))
                .action(say("review.letter.minutes.open", Map.of()), page("/sitzungen/" + meeting.id() + "/protokoll"))
                .attach(fileName, "application/pdf", pdf)
                .build());
    }

    private String page(String path) {
        return "/" + sites.current().slug() + path;
    }

    private String say(String key, Map<String, ?> values) {
        return texts.text(LANGUAGE, key, values);
    }
}
