package kz.telesabaq.asrun.web;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.asrun.app.ReconcileAirDay;
import kz.telesabaq.asrun.format.ReconciliationCsv;
import kz.telesabaq.asrun.format.ReconciliationJson;
import kz.telesabaq.asrun.format.ReconciliationText;
import kz.telesabaq.curriculum.ChannelId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /house/v1/asrun/balapan/2026-11-23.json}, {@code .csv} or {@code .txt}: a day's list laid beside what aired, with
 * whatever people took upon themselves; behind the desk's sign-in. 404 for a day without a published list.
 */
@RestController
class AsRunPull {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final ReconcileAirDay days;

    AsRunPull(ReconcileAirDay days) {
        this.days = days;
    }

    @GetMapping("/house/v1/asrun/{channel}/{day}.json")
    ResponseEntity<String> json(@PathVariable String channel, @PathVariable String day) {
        return answer(channel, day, MediaType.APPLICATION_JSON, ReconciliationJson::write);
    }

    @GetMapping("/house/v1/asrun/{channel}/{day}.csv")
    ResponseEntity<String> csv(@PathVariable String channel, @PathVariable String day) {
        return answer(channel, day, CSV, ReconciliationCsv::write);
    }

    @GetMapping("/house/v1/asrun/{channel}/{day}.txt")
    ResponseEntity<String> text(@PathVariable String channel, @PathVariable String day, Locale reader) {
        return answer(channel, day, TEXT, said -> ReconciliationText.write(said, reader));
    }

    private ResponseEntity<String> answer(
            String channel, String day, MediaType type, Function<Reconciliation, String> write) {
        return found(channel, day)
                .map(said -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .body(write.apply(said)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Reconciliation> found(String channel, String day) {
        ChannelId wanted;
        AirDay on;
        try {
            wanted = new ChannelId(channel);
            on = AirDay.parse(day);
        } catch (DateTimeParseException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
        return days.soFar(wanted, on);
    }
}
