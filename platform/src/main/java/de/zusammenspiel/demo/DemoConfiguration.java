package de.zusammenspiel.demo;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class DemoConfiguration {
    @Bean
    @Primary
    static StoryClock storyClock() {
        return new StoryClock(Clock.systemUTC());
    }
}
