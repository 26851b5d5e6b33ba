package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in front of a browser. Counts clicks and typed characters; whatever the console complains about (a broken
 * script, something the content policy forbids) fails at the end.
 */
final class Person implements AutoCloseable {
    private static final int MOST_STOPS = 150;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int clicks;
    private int characters;

    Person(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            // A form that comes back with its errors is an answer, not a fault, though the console names its status.
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    int clicks() {
        return clicks;
    }

    int characters() {
        return characters;
    }

    Person open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return this;
    }

    /** Gets there by the menu and a button, which is counted. */
    Person goTo(String path) {
        clicks += 2;
        return path().equals(path) ? this : open(path);
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    String text() {
        return page.locator("main").innerText().replace('\u00a0', ' '); // a day stays with its month
    }

    Person sees(String... words) {
        assertThat(text()).as(page.url()).contains(words);
        return this;
    }

    Person type(String field, String value) {
        page.locator("main [name='" + field + "']:not([type=hidden])").first().fill(value);
        clicks++;
        characters += value.length();
        return this;
    }

    Person choose(String field, String value) {
        page.locator("main input[name='" + field + "'][value='" + value + "']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        clicks++;
        return this;
    }

    Person tick(String field) {
        page.locator("main input[type=checkbox][name='" + field + "']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        clicks++;
        return this;
    }

    /** Opens what a field is folded away in. */
    Person unfold(String field) {
        Locator closed = page.locator("main details:not([open]):has([name='" + field + "']) > summary");
        if (closed.count() > 0) {
            closed.first().click();
            clicks++;
        }
        return this;
    }

    /** Where there is a choice at all. */
    Person chooseFirst(String field) {
        Locator radio = page.locator("main input[type=radio][name='" + field + "']");
        if (radio.count() > 0) {
            radio.first().check(new Locator.CheckOptions().setForce(true));
            clicks++;
        }
        return this;
    }

    /** Three clicks: the button, the folder, the file. */
    Person attach(String field, Path file) {
        page.locator("main input[type=file][name='" + field + "']").setInputFiles(file);
        clicks += 3;
        return this;
    }

    /** The one primary action of the form. */
    Person send() {
        return press("main .submit button.button--primary");
    }

    /** Clicks what leads to another page or another state of this one, and waits for it. */
    Person press(String selector) {
        Locator button = page.locator(selector).first();
        button.waitFor(new Locator.WaitForOptions());
        page.evaluate("document.querySelector('main').dataset.left = 'yes'");
        button.click();
        page.waitForSelector("main:not([data-left])");
        page.waitForLoadState();
        clicks++;
        return this;
    }

    /** Presses a key that changes nothing but this page. */
    Person key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses a key that leads to another page or another state of this one, and waits for it. */
    Person leaveBy(String key) {
        page.evaluate("document.querySelector('main').dataset.left = 'yes'");
        page.keyboard().press(key);
        page.waitForSelector("main:not([data-left])");
        page.waitForLoadState();
        return this;
    }

    /** Goes on from stop to stop until this has the focus. */
    Person tabTo(String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return this;
            }
        }
        throw new AssertionError(page.url() + ": no key leads to " + selector);
    }

    /** Writes where the focus is, over what stands there. */
    Person write(String words) {
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        characters += words.length();
        return this;
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the console complains about").isEmpty();
    }
}
