package de.zusammenspiel.identity;

import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DemoLoginsTest {
    @Test
    void one_click_signs_in_only_in_a_demo_and_only_on_data_the_demo_made() throws IOException {
        try (TestApp demo = TestApp.empty("zusammenspiel.mode=demo")) {
            TestSite site = demo.newSite();
            String runner = site.runner().account().toString();
            Browser browser = demo.browser();
            Files.delete(demo.dataDir().resolve(DemoLogins.MARK)); // as on a folder that no demo made
            browser.get("/").ok().hides("Ausprobieren");
            browser.post("/anmelden/demo", "account", runner).status(404);

            Files.createFile(demo.dataDir().resolve(DemoLogins.MARK));
            browser.get("/").ok().shows("Als Lena Maas anmelden (Matching-Gruppe, Begleitung)");
            browser.post("/anmelden/demo", "account", runner);
            browser.get("/konto").ok().shows("Lena Maas");
        }
    }

    @Test
    void a_real_installation_knows_no_demo_logins_even_with_the_mark() throws IOException {
        TestApp app = TestApp.get();
        TestSite site = app.newSite();
        java.nio.file.Path mark = app.dataDir().resolve(DemoLogins.MARK);
        Files.createFile(mark);
        try {
            Browser browser = app.browser();
            browser.get("/").ok().hides("Ausprobieren");
            browser.post("/anmelden/demo", "account", site.runner().account().toString())
                    .status(404);
        } finally {
            Files.delete(mark);
        }
    }
}
