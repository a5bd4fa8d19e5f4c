package kz.telesabaq.media.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.MasterSidecars;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.Sidecar.Signing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMasterSidecars implements MasterSidecars {
    private final JdbcClient jdbc;

    JdbcMasterSidecars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Sidecar> of(Fingerprint master) {
        return jdbc.sql("""
                        select distinct on (sidecar.kind, sidecar.variant)
                               sidecar.kind, sidecar.variant, sidecar.file_name
                          from media.sidecar_fit as fit
                          join media.sidecar on sidecar.id = fit.sidecar
                         where fit.master = ? and fit.fits and sidecar.state = 'KEPT'
                         order by sidecar.kind, sidecar.variant, sidecar.revision desc
                        """)
                .param(master.hex())
                .query(JdbcMasterSidecars::sidecar)
                .list();
    }

    private static Sidecar sidecar(ResultSet row, int number) throws SQLException {
        Path file = Path.of("sidecars", row.getString("file_name"));
        String kind = row.getString("kind");
        return switch (kind) {
            case "CAPTIONS" -> new Sidecar.OfCaptions(file, new Language(row.getString("variant")));
            case "SIGNING" -> new Sidecar.OfSigning(file, Signing.valueOf(row.getString("variant")));
            case "NOTES" -> new Sidecar.OfNotes(file);
            case "THUMBNAIL" -> new Sidecar.OfThumbnail(file);
            default -> throw new IllegalStateException("a sidecar of the kind \"" + kind + "\" is unknown");
        };
    }
}
