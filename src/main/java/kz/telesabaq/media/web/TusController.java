package kz.telesabaq.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.media.app.Upload;
import kz.telesabaq.media.app.Uploads;
import kz.telesabaq.media.app.Uploads.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tus protocol 1.0.0 (tus.io/protocols/resumable-upload): core, creation, termination, checksum, expiration.
 *
 * <p>{@code POST /uploads} begins an upload, {@code PATCH} sends a piece, {@code HEAD} tells where to go on, {@code DELETE}
 * throws it away. The last byte hands the recording over. Every request names the protocol's version in a header no web
 * page of a stranger can send, which is why no CSRF token is asked for.
 */
@RestController
class TusController {
    private static final String ONE = "/uploads/{id}";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Uploads uploads;

    TusController(Uploads uploads) {
        this.uploads = uploads;
    }

    /** What this server can do. */
    @RequestMapping(
            path = {"/uploads", ONE},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> abilities() {
        return ResponseEntity.noContent()
                .headers(TusController::always)
                .header("Tus-Version", TusRequest.VERSION)
                .header("Tus-Extension", "creation,termination,checksum,expiration")
                .header("Tus-Max-Size", Long.toString(Uploads.LARGEST))
                .header("Tus-Checksum-Algorithm", "sha1,sha256,md5")
                .build();
    }

    @RequestMapping(path = "/uploads", method = RequestMethod.POST)
    ResponseEntity<Void> begin(@RequestHeader HttpHeaders headers, Principal who) throws IOException {
        var request = new TusRequest(headers);
        request.mustSpeakOurVersion();
        TusMetadata metadata = request.metadata();
        Answer.At begun =
                wellOrRefused(uploads.begin(metadata.fileName(), metadata.lesson(), who.getName(), request.length()));
        return ResponseEntity.created(URI.create("/uploads/" + begun.upload().id()))
                .headers(TusController::always)
                .header("Upload-Expires", expires(begun.upload()))
                .build();
    }

    @RequestMapping(path = ONE, method = RequestMethod.HEAD)
    ResponseEntity<Void> look(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal who)
            throws IOException {
        new TusRequest(headers).mustSpeakOurVersion();
        Answer.At at = wellOrRefused(uploads.look(id, who.getName()));
        return ResponseEntity.ok()
                .headers(TusController::always)
                .header("Upload-Offset", Long.toString(at.offset()))
                .header("Upload-Length", Long.toString(at.upload().length()))
                .header("Upload-Expires", expires(at.upload()))
                .build();
    }

    @RequestMapping(path = ONE, method = RequestMethod.PATCH)
    ResponseEntity<Void> append(
            @PathVariable String id, @RequestHeader HttpHeaders headers, HttpServletRequest body, Principal who)
            throws IOException {
        var request = new TusRequest(headers);
        request.mustSpeakOurVersion();
        request.mustBePiece();
        Optional<Uploads.Checksum> checksum = request.checksum();
        Answer.At at = wellOrRefused(uploads.append(
                id, who.getName(), request.offset(), body.getContentLengthLong(), body.getInputStream(), checksum));
        return ResponseEntity.noContent()
                .headers(TusController::always)
                .header("Upload-Offset", Long.toString(at.offset()))
                .header("Upload-Expires", expires(at.upload()))
                .build();
    }

    @RequestMapping(path = ONE, method = RequestMethod.DELETE)
    ResponseEntity<Void> end(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal who)
            throws IOException {
        new TusRequest(headers).mustSpeakOurVersion();
        wellOrRefused(uploads.end(id, who.getName()));
        return ResponseEntity.noContent().headers(TusController::always).build();
    }

    /** For networks that let nothing but GET and POST through. */
    @RequestMapping(path = ONE, method = RequestMethod.POST, headers = OVERRIDE + "=PATCH")
    ResponseEntity<Void> appendByPost(
            @PathVariable String id, @RequestHeader HttpHeaders headers, HttpServletRequest body, Principal who)
            throws IOException {
        return append(id, headers, body, who);
    }

    /** As above. */
    @RequestMapping(path = ONE, method = RequestMethod.POST, headers = OVERRIDE + "=DELETE")
    ResponseEntity<Void> endByPost(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal who)
            throws IOException {
        return end(id, headers, who);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TusRefusal refusal, Locale reader) {
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setDetail(refusal.sentence().in(reader));
        var answer = ResponseEntity.status(refusal.status())
                .headers(TusController::always)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal.status() == TusRefusal.PRECONDITION_FAILED) {
            answer.header("Tus-Version", TusRequest.VERSION);
        }
        return answer.body(problem);
    }

    private static Answer.At wellOrRefused(Answer answer) {
        return switch (answer) {
            case Answer.At at -> at;
            case Answer.Unknown none -> throw TusRefusal.unknown();
            case Answer.Expired late -> throw TusRefusal.expired();
            case Answer.WrongOffset wrong -> throw TusRefusal.wrongOffset(wrong.offset());
            case Answer.TooLong tooLong -> throw TusRefusal.tooLong(tooLong.length());
            case Answer.WrongChecksum wrong -> throw TusRefusal.wrongChecksum();
            case Answer.Busy busy -> throw TusRefusal.busy();
            case Answer.NoRoom full -> throw TusRefusal.noRoom();
        };
    }

    private static void always(HttpHeaders headers) {
        headers.set(RESUMABLE, TusRequest.VERSION);
        headers.setCacheControl("no-store");
    }

    private static String expires(Upload upload) {
        return DATE.format(upload.until());
    }
}
