package de.zusammenspiel.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, in the language of its paragraphs. Build it with {@link #to}.
 *
 * @param kind what sort of letter it is, {@code <module>.<name>} such as {@code outreach.reminder}; counts in figures
 * @param greeting null for "Guten Tag Vorname Nachname,"
 * @param from null for the contact person of the site
 * @param caseId the request the letter belongs to, for its budget
 * @param direct a direct answer to something the person just did: outside the budget
 */
public record Letter(
        Recipient to,
        String kind,
        Locale locale,
        String subject,
        @Nullable String greeting,
        List<String> paragraphs,
        @Nullable Action action,
        List<Action> moreActions,
        List<String> after,
        @Nullable Sender from,
        @Nullable UUID caseId,
        boolean direct,
        List<Attachment> attachments) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        moreActions = List.copyOf(moreActions);
        after = List.copyOf(after);
        attachments = List.copyOf(attachments);
    }

    /**
     * A button.
     *
     * @param url absolute, or a path of this installation such as {@code /l/…}, which the letter makes absolute
     */
    public record Action(String label, String url) {}

    /** Holds a link by which only the person it is for may act. */
    boolean isPersonal() {
        return kind.startsWith("identity.")
                || Stream.concat(Stream.ofNullable(action), moreActions.stream())
                        .anyMatch(one -> one.url().contains("/l/") || one.url().contains("/anmelden/"));
    }

    /** The same words about the same matter, to whomever. */
    boolean saysTheSameAs(Letter other) {
        return kind.equals(other.kind)
                && locale.equals(other.locale)
                && subject.equals(other.subject)
                && paragraphs.equals(other.paragraphs)
                && Objects.equals(action, other.action)
                && moreActions.equals(other.moreActions)
                && after.equals(other.after)
                && Objects.equals(caseId, other.caseId);
    }

    /** The same letter for somebody else, who is told why she gets it. */
    Letter forwardedTo(Recipient other, List<String> why) {
        return new Letter(
                other,
                kind,
                locale,
                subject,
                other.equals(to) ? greeting : null,
                Stream.concat(why.stream(), paragraphs.stream()).toList(),
                action,
                moreActions,
                after,
                from,
                caseId,
                direct,
                attachments);
    }

    public static Builder to(Recipient recipient) {
        return new Builder(recipient);
    }

    /** Puts a letter together; {@code kind}, {@code subject} and one paragraph are needed. */
    public static final class Builder {
        private final Recipient to;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<Action> moreActions = new ArrayList<>();
        private final List<String> after = new ArrayList<>();
        private final List<Attachment> attachments = new ArrayList<>();
        private String kind = "";
        private String subject = "";
        private Locale locale = Locale.GERMAN;
        private @Nullable String greeting;
        private @Nullable Action action;
        private @Nullable Sender from;
        private @Nullable UUID caseId;
        private boolean direct;

        private Builder(Recipient to) {
            this.to = to;
        }

        public Builder kind(String value) {
            kind = value;
            return this;
        }

        public Builder locale(Locale value) {
            locale = value;
            return this;
        }

        public Builder subject(String value) {
            subject = value;
            return this;
        }

        public Builder greeting(String value) {
            greeting = value;
            return this;
        }

        public Builder paragraph(String value) {
            paragraphs.add(value);
            return this;
        }

        public Builder paragraphs(List<String> values) {
            paragraphs.addAll(values);
            return this;
        }

        /** The one thing the person is asked to do. */
        public Builder action(String label, String url) {
            action = new Action(label, url);
            return this;
        }

        /** A further button beside the first. */
        public Builder also(String label, String url) {
            moreActions.add(new Action(label, url));
            return this;
        }

        /** A paragraph below the buttons. */
        public Builder after(String value) {
            after.add(value);
            return this;
        }

        public Builder from(Sender value) {
            from = value;
            return this;
        }

        /** The request the letter belongs to. */
        public Builder about(@Nullable UUID request) {
            caseId = request;
            return this;
        }

        /** Marks a direct answer to something the person just did. */
        public Builder direct() {
            direct = true;
            return this;
        }

        public Builder attach(String name, String mediaType, byte[] content) {
            attachments.add(new Attachment(name, mediaType, content));
            return this;
        }

        public Letter build() {
            if (kind.isBlank() || subject.isBlank() || paragraphs.isEmpty()) {
                throw new IllegalStateException("a letter needs kind, subject and a paragraph");
            }
            return new Letter(
                    to,
                    kind,
                    locale,
                    subject,
                    greeting,
                    paragraphs,
                    action,
                    moreActions,
                    after,
                    from,
                    caseId,
                    direct,
                    attachments);
        }
    }
}
