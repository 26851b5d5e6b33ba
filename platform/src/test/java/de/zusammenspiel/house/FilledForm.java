package de.zusammenspiel.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as somebody fills it in who wants it to be taken: what stands there stays, what is empty gets a sensible value. */
final class FilledForm {
    private static final Pattern CONTROL =
            Pattern.compile("<(textarea|select)\\b([^>]*)>(.*?)</\\1>|<(input|button)\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /** A name and what is sent for it. */
    record Field(String name, String value) {}

    private final LocalDate today;
    private final Set<String> chosen = new TreeSet<>();
    private final List<Field> fields = new ArrayList<>();

    private FilledForm(LocalDate today) {
        this.today = today;
    }

    /**
     * @param inside what stands between the tags of the form
     * @param button which of its buttons that say something is pressed; beyond the last there is nothing to press
     */
    static Optional<List<Field>> of(String inside, LocalDate today, int button) {
        FilledForm form = new FilledForm(today);
        int buttons = form.fill(inside, button);
        return button > 0 && button >= buttons ? Optional.empty() : Optional.of(form.fields);
    }

    private int fill(String inside, int button) {
        int buttons = 0;
        // First what is chosen already, so that no second choice is added to it.
        Matcher control = CONTROL.matcher(inside);
        while (control.find()) {
            if (control.group(5) != null && is(control.group(5), "checked")) {
                chosen.add(Form.attribute(control.group(5), "name"));
            }
        }
        control = CONTROL.matcher(inside);
        while (control.find()) {
            String tag = control.group(2) == null ? control.group(5) : control.group(2);
            String name = Form.attribute(tag, "name");
            if (name.isEmpty() || is(tag, "disabled")) {
                continue;
            }
            if ("textarea".equals(control.group(1))) {
                put(
                        name,
                        control.group(3).isBlank()
                                ? typed(name, tag)
                                : Form.unescape(control.group(3).strip()));
            } else if ("select".equals(control.group(1))) {
                select(name, control.group(3));
            } else if ("button".equals(control.group(4))
                    || Form.attribute(tag, "type").equals("submit")) {
                if (buttons++ == button) {
                    put(name, Form.attribute(tag, "value"));
                }
            } else {
                input(name, tag);
            }
        }
        return buttons;
    }

    private void select(String name, String options) {
        String first = "";
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            String value = Form.attribute(option.group(1), "value");
            if (is(option.group(1), "selected") && !value.isEmpty()) {
                put(name, value);
                return;
            }
            first = first.isEmpty() ? value : first;
        }
        put(name, first);
    }

    private void input(String name, String tag) {
        String value = Form.attribute(tag, "value");
        switch (Form.attribute(tag, "type")) {
            case "hidden" -> put(name, value);
            case "radio", "checkbox" -> {
                if (is(tag, "checked") || chosen.add(name)) {
                    put(name, value.isEmpty() ? "on" : value);
                }
            }
            case "file" -> {
                // goes with the upload
            }
            default -> put(name, value.isEmpty() ? typed(name, tag) : value);
        }
    }

    private String typed(String name, String tag) {
        String kind = Form.attribute(tag, "type") + " " + Form.attribute(tag, "inputmode") + " " + name;
        if (kind.matches("(?i).*(email|mail).*")) {
            return "wer.auch.immer@beispiel.example";
        }
        if (name.matches("issuedOn|councilOn|asOf")) {
            return today.minusDays(3).toString();
        }
        if (kind.startsWith("date") || name.matches("(wishD|d)ate|until|from|on|day|.+On")) {
            return today.plusDays(30).toString();
        }
        if (name.equals("branch")) {
            return "43.34";
        }
        if (name.startsWith("votes")) {
            return "0";
        }
        if (name.equals("time")) {
            return "17:30";
        }
        if (name.equals("postcode")) {
            return "66111";
        }
        if (kind.matches("(?i).*(tel|phone).*")) {
            return "0681 4567890";
        }
        if (kind.matches("(?i).*(numeric|decimal|number).*")) {
            return "3";
        }
        if (kind.matches("(?i).*(url|website).*")) {
            return "https://www.beispiel.example";
        }
        if (name.matches("(?i).*(place|ort|catchment)")) {
            return "Saarbrücken";
        }
        return words(name);
    }

    private static String words(String name) {
        return name.matches("(?i).*(name|organisation|person).*")
                ? "Nachbarschaftshilfe Malstatt"
                : "Wir brauchen zwölf Stühle für den Lesekreis im Stadtteil.";
    }

    private void put(String name, String value) {
        fields.add(new Field(name, value));
    }

    private static boolean is(String tag, String word) {
        return Pattern.compile("\\s" + word + "(\\s|=|/|$)").matcher(tag).find();
    }
}
