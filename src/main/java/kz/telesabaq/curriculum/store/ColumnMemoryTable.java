package kz.telesabaq.curriculum.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.build.ColumnMemory;
import kz.telesabaq.curriculum.build.PlanField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row for every header an author spoke about. */
@Repository
class ColumnMemoryTable implements ColumnMemory {
    private record Said(String header, String field) {}

    private final JdbcClient database;

    ColumnMemoryTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SortedMap<String, PlanField> of(String author) {
        var known = new TreeMap<String, PlanField>();
        database.sql("select header, field from curriculum.remembered_column where author = :author order by header")
                .param("author", author)
                .query((row, number) -> new Said(row.getString("header"), row.getString("field")))
                .list()
                .forEach(said -> PlanField.of(said.field()).ifPresent(field -> known.put(said.header(), field)));
        return known;
    }

    @Override
    public void remember(String author, Map<String, PlanField> said) {
        said.forEach((header, field) -> database.sql("""
                        insert into curriculum.remembered_column (author, header, field)
                        values (:author, :header, :field)
                        on conflict (author, header) do update set field = excluded.field
                        """)
                .param("author", author)
                .param("header", header)
                .param("field", field.key())
                .update());
    }
}
