package kz.telesabaq.access.store;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.telesabaq.access.app.SetUpLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SetUpLinksInDatabase implements SetUpLinks {
    private final JdbcClient database;

    SetUpLinksInDatabase(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replaceBy(String tokenSha256, Instant validUntil) {
        forgetAll();
        database.sql("INSERT INTO access.set_up_link (token_sha256, valid_until) VALUES (:token, :until)")
                .param("token", tokenSha256)
                .param("until", validUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean isValid(String tokenSha256, Instant now) {
        return database.sql("""
                        SELECT EXISTS (
                            SELECT FROM access.set_up_link WHERE token_sha256 = :token AND valid_until > :now)
                        """)
                .param("token", tokenSha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forgetAll() {
        database.sql("DELETE FROM access.set_up_link").update();
    }
}
