package de.zusammenspiel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** One way into one database: the JDBC URL without user and password, and these two apart. */
public record DatabaseLogin(String url, String user, String password) {

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "zusammenspiel");
        return DriverManager.getConnection(url, properties);
    }

    /** The password stays out of logs and messages. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
