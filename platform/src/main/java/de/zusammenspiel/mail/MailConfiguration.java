package de.zusammenspiel.mail;

import de.zusammenspiel.site.PublicAddress;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    Transport transport(
            @Value("${zusammenspiel.smtp-url}") String smtpUrl,
            @Value("${zusammenspiel.mode}") String mode,
            PublicAddress address,
            Clock clock) {
        if (smtpUrl.isBlank()) {
            return new LocalTransport("demo".equals(mode));
        }
        return new SmtpTransport(SmtpSettings.parse(smtpUrl, host(address)), clock);
    }

    static String host(PublicAddress address) {
        String host = URI.create(address.of("/")).getHost();
        return host == null ? "localhost" : host;
    }
}
