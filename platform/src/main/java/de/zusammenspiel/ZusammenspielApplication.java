package de.zusammenspiel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ZusammenspielApplication {
    public static void main(String[] args) {
        SpringApplication.run(ZusammenspielApplication.class, args);
    }
}
