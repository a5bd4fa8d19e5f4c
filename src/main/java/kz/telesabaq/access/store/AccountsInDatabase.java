package kz.telesabaq.access.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.Role;
import kz.telesabaq.access.SignInName;
import kz.telesabaq.access.app.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountsInDatabase implements Accounts {
    private final JdbcClient database;

    AccountsInDatabase(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isEmpty() {
        return database.sql("SELECT NOT EXISTS (SELECT FROM access.person)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Account> find(SignInName name) {
        return database.sql("SELECT name, roles, password_hash FROM access.person WHERE name = :name")
                .param("name", name.text())
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public void add(Account account, Instant since) {
        database.sql("""
                        INSERT INTO access.person (name, roles, password_hash, since)
                        VALUES (:name, string_to_array(:roles, ','), :hash, :since)
                        """)
                .param("name", account.person().name().text())
                .param(
                        "roles",
                        account.person().roles().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("hash", account.passwordHash())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void holdTheDoor() {
        database.sql("LOCK TABLE access.person IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private static Account account(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Account(
                new Person(
                        new SignInName(row.getString("name")),
                        Arrays.stream((String[]) roles.getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())),
                row.getString("password_hash"));
    }
}
