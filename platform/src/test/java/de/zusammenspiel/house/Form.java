package de.zusammenspiel.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page.
 *
 * @param fields names and the values they stand at; the hidden ones too
 * @param inside what stands between its tags
 */
record Form(
        String action,
        boolean post,
        boolean upload,
        Map<String, String> fields,
        List<Control> controls,
        String inside) {
    /** A field with what stands in it, as a browser would send it; with several choices, one control each. */
    record Control(String name, String value, boolean freeText) {}

    private static final Pattern CONTROL = Pattern.compile(
            "<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>|<input\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    /** Text that is read as something else than words. */
    private static final Pattern NARROW =
            Pattern.compile("(?i).*(place|catchment|branch|postcode|phone|email|website|date|from|until|on|asof)\\d*");

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"(/[^\"#]*)");

    static List<Form> in(String html, String path) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(form.group(2));
            while (field.find()) {
                String name = attribute(field.group(2), "name");
                if (!name.isEmpty()) {
                    fields.putIfAbsent(name, attribute(field.group(2), "value"));
                }
            }
            String action = attribute(form.group(1), "action");
            forms.add(new Form(
                    action.isEmpty() ? path : action,
                    attribute(form.group(1), "method").equalsIgnoreCase("post"),
                    form.group(1).contains("multipart"),
                    fields,
                    controls(form.group(2)),
                    form.group(2)));
        }
        return forms;
    }

    private static List<Control> controls(String form) {
        List<Control> controls = new ArrayList<>();
        Matcher found = CONTROL.matcher(form);
        while (found.find()) {
            if (found.group(1) != null) {
                controls.add(new Control(
                        attribute(found.group(1), "name"),
                        unescape(found.group(2)).strip(),
                        true));
            } else if (found.group(3) != null) {
                controls.add(new Control(attribute(found.group(3), "name"), chosen(found.group(4)), false));
            } else {
                input(found.group(5)).ifPresent(controls::add);
            }
        }
        return controls.stream().filter(one -> !one.name().isEmpty()).toList();
    }

    private static Optional<Control> input(String tag) {
        String type = attribute(tag, "type");
        boolean choice = type.equals("checkbox") || type.equals("radio");
        if ((choice && !tag.contains(" checked")) || type.equals("submit") || type.equals("file")) {
            return Optional.empty();
        }
        String name = attribute(tag, "name");
        boolean words = (type.isEmpty() || type.equals("text"))
                && attribute(tag, "inputmode").isEmpty()
                && !NARROW.matcher(name).matches();
        String value = attribute(tag, "value");
        return Optional.of(new Control(name, choice && value.isEmpty() ? "on" : value, words));
    }

    private static String chosen(String options) {
        String first = null;
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            if (option.group(1).contains(" selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    /** Addresses of this installation a page links to. */
    static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            links.add(unescape(link.group(1)));
        }
        return links;
    }

    static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescape(found.group(1)) : "";
    }

    static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
