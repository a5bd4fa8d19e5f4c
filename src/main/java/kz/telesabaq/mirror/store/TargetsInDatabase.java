package kz.telesabaq.mirror.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.telesabaq.mirror.Target;
import kz.telesabaq.mirror.TargetId;
import kz.telesabaq.mirror.Targets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TargetsInDatabase implements Targets {
    private final JdbcClient sql;

    TargetsInDatabase(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Target> enabled() {
        return sql.sql("""
                        select id, kind, coalesce(config ->> 'folder', '.') as folder
                        from mirror.target
                        where enabled
                        order by id
                        """).query(TargetsInDatabase::target).list();
    }

    @Override
    public boolean isEmpty() {
        return !sql.sql("select exists (select from mirror.target)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Target target) {
        switch (target) {
            case Target.DirectoryTarget directory ->
                sql.sql("""
                                insert into mirror.target (id, kind, config)
                                values (:id, 'DIRECTORY', jsonb_build_object('folder', :folder::text))
                                on conflict (id) do nothing
                                """)
                        .param("id", directory.id().name())
                        .param("folder", directory.folder().toString())
                        .update();
        }
    }

    private static Target target(ResultSet row, int ignored) throws SQLException {
        var id = new TargetId(row.getString("id"));
        String kind = row.getString("kind");
        if (!kind.equals("DIRECTORY")) {
            throw new IllegalStateException("target " + id + " is of the unknown kind " + kind);
        }
        return new Target.DirectoryTarget(id, Path.of(row.getString("folder")));
    }
}
