package de.zusammenspiel.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes and fills the baseline's own tables. */
public final class BareTables {
    private BareTables() {}

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("BARE_URL"), System.getenv("BARE_USER"), System.getenv("BARE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema bare;
                    create table bare.item (id int primary key, title text not null, place text not null);
                    insert into bare.item select i, 'Wer hilft uns beim Streichen, Nummer ' || i,
                           case when i % 2 = 0 then 'Saarbrücken' else 'Völklingen' end from generate_series(1, 10000) i;
                    create index item_place on bare.item (place, id);
                    create table bare.spring_session (primary_id char(36) primary key, session_id char(36) not null unique,
                           creation_time bigint not null, last_access_time bigint not null, max_inactive_interval int not null,
                           expiry_time bigint not null, principal_name varchar(100));
                    create table bare.spring_session_attributes (session_primary_id char(36) not null
                           references bare.spring_session (primary_id) on delete cascade, attribute_name varchar(200) not null,
                           attribute_bytes bytea not null, primary key (session_primary_id, attribute_name));
                    """);
        }
    }
}
