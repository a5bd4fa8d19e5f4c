package kz.telesabaq.playout.web;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.published.PublishedFolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/channels/balapan/days/2026-11-23/playlists/mlt}: a published list, byte for byte, with its SHA-256 as
 * ETag; unchanged lists cost a 304. Works without a database.
 */
@RestController
@RequestMapping("/api/v1/channels/{channel}/days/{date}")
class PlaylistPull {
    private static final Wording NO_SUCH_FORMAT = Wording.of(
            "Мұндай формат жоқ: «%s». Бары: %s.",
            "Такого формата нет: «%s». Есть: %s.", "There is no format \"%s\". There are: %s.");
    private static final Wording NOT_A_DAY = Wording.of(
            "Арна мен күн былай жазылады: balapan, 2026-11-23; мұнда «%s», «%s».",
            "Канал и день пишутся так: balapan, 2026-11-23; здесь «%s», «%s».",
            "A channel and a day are written balapan and 2026-11-23, not \"%s\" and \"%s\".");
    private static final Wording NOT_PUBLISHED = Wording.of(
            "%s арнасының %s күніне арналған тізімі әлі шығарылған жоқ.",
            "Список канала %s на %s ещё не опубликован.", "No list of %s for %s has been published.");
    private static final Wording NO_SUCH_REVISION = Wording.of(
            "%s арнасының %s күнгі тізімінің %d-нұсқасы жоқ.",
            "У списка канала %s на %s нет версии %d.", "The list of %s for %s has no revision %d.");

    private final PublishedFolder published;

    PlaylistPull(PublishedFolder published) {
        this.published = published;
    }

    @GetMapping("/playlists/{format}")
    ResponseEntity<byte[]> latest(
            @PathVariable String channel, @PathVariable String date, @PathVariable String format, Locale reader) {
        PlayoutFormat wanted = format(format, reader);
        return find(channel, date, reader, (id, day) -> published.list(id, day, wanted))
                .map(list -> answer(list, wanted))
                .orElseThrow(() -> notFound(NOT_PUBLISHED.with(channel, date), reader));
    }

    @GetMapping("/revisions/{revision}/playlists/{format}")
    ResponseEntity<byte[]> revision(
            @PathVariable String channel,
            @PathVariable String date,
            @PathVariable int revision,
            @PathVariable String format,
            Locale reader) {
        PlayoutFormat wanted = format(format, reader);
        return find(channel, date, reader, (id, day) -> published.list(id, day, revision, wanted))
                .map(list -> answer(list, wanted))
                .orElseThrow(() -> notFound(NO_SUCH_REVISION.with(channel, date, revision), reader));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(ErrorResponseException nothing) {
        return ResponseEntity.status(nothing.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(nothing.getBody());
    }

    private static PlayoutFormat format(String name, Locale reader) {
        return PlayoutFormat.named(name).orElseThrow(() -> {
            var names = Arrays.stream(PlayoutFormat.values())
                    .map(PlayoutFormat::shortName)
                    .toList();
            return notFound(NO_SUCH_FORMAT.with(name, String.join(", ", names)), reader);
        });
    }

    private static Optional<PlayoutList> find(
            String channel, String date, Locale reader, BiFunction<ChannelId, AirDay, Optional<PlayoutList>> lists) {
        ChannelId id;
        AirDay day;
        try {
            id = new ChannelId(channel);
            day = AirDay.parse(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw notFound(NOT_A_DAY.with(channel, date), reader);
        }
        return lists.apply(id, day);
    }

    private static ResponseEntity<byte[]> answer(PlayoutList list, PlayoutFormat format) {
        return ResponseEntity.ok()
                .eTag("\"" + list.fingerprint().hex() + "\"")
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(list.fileName())
                                .build()
                                .toString())
                .header("X-Telesabaq-Revision", Integer.toString(list.revision()))
                .body(list.bytes());
    }

    private static ErrorResponseException notFound(Wording sentence, Locale reader) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, sentence.in(reader));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }
}
