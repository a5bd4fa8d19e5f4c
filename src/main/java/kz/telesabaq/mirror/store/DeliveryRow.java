package kz.telesabaq.mirror.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.mirror.Delivery;
import kz.telesabaq.mirror.DeliveryState;
import kz.telesabaq.mirror.Problem;
import kz.telesabaq.mirror.Receipt;
import kz.telesabaq.mirror.TargetId;
import org.jspecify.annotations.Nullable;

/** A delivery as a row of {@code mirror.delivery}, both ways. */
final class DeliveryRow {
    private DeliveryRow() {}

    static Delivery read(ResultSet row, int ignored) throws SQLException {
        var state = DeliveryState.valueOf(row.getString("state"));
        Instant due = instant(row, state == DeliveryState.SENDING ? "lease_until" : "due_at");
        return new Delivery(
                new TargetId(row.getString("target")),
                LessonCode.parse(row.getString("lesson")),
                row.getInt("desired_revision"),
                row.getInt("actual_revision"),
                state,
                row.getInt("attempt"),
                due,
                problem(row, due),
                receipt(row));
    }

    static Map<String, @Nullable Object> write(Delivery delivery) {
        var row = new HashMap<String, @Nullable Object>();
        OffsetDateTime due = delivery.due().atOffset(ZoneOffset.UTC);
        boolean sending = delivery.state() == DeliveryState.SENDING;
        row.put("target", delivery.target().name());
        row.put("lesson", delivery.lesson().toString());
        row.put("desired_revision", delivery.desired());
        row.put("actual_revision", delivery.actual());
        row.put("state", delivery.state().name());
        row.put("attempt", delivery.attempt());
        row.put("due_at", due);
        row.put("lease_until", sending ? due : null);
        row.put("problem", delivery.problem().map(DeliveryRow::kind).orElse(null));
        Optional<Wording> words = delivery.problem().map(Problem::words);
        row.put("problem_kk", words.map(Wording::kk).orElse(null));
        row.put("problem_ru", words.map(Wording::ru).orElse(null));
        row.put("problem_en", words.map(Wording::en).orElse(null));
        Optional<Receipt> proof = delivery.receipt();
        row.put("proof_revision", proof.map(Receipt::revision).orElse(null));
        row.put("proof_place", proof.map(Receipt::place).orElse(null));
        row.put(
                "proof_sha256",
                proof.map(Receipt::manifest).map(Fingerprint::hex).orElse(null));
        row.put("proof_files", proof.map(Receipt::files).orElse(null));
        row.put(
                "proof_at",
                proof.map(Receipt::verified)
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null));
        return row;
    }

    private static String kind(Problem problem) {
        return switch (problem) {
            case Problem.Retry ignored -> "RETRY";
            case Problem.WaitUntil ignored -> "WAIT_UNTIL";
            case Problem.NeedsHuman ignored -> "NEEDS_HUMAN";
        };
    }

    private static Optional<Problem> problem(ResultSet row, Instant due) throws SQLException {
        String kind = row.getString("problem");
        if (kind == null) {
            return Optional.empty();
        }
        var words = Wording.of(row.getString("problem_kk"), row.getString("problem_ru"), row.getString("problem_en"));
        return Optional.of(
                switch (kind) {
                    case "RETRY" -> new Problem.Retry(words);
                    case "WAIT_UNTIL" -> new Problem.WaitUntil(words, due);
                    case "NEEDS_HUMAN" -> new Problem.NeedsHuman(words);
                    default -> throw new IllegalStateException("a delivery has the unknown problem " + kind);
                });
    }

    private static Optional<Receipt> receipt(ResultSet row) throws SQLException {
        String manifest = row.getString("proof_sha256");
        if (manifest == null) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(
                row.getInt("proof_revision"),
                row.getString("proof_place"),
                new Fingerprint(manifest),
                row.getInt("proof_files"),
                instant(row, "proof_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
