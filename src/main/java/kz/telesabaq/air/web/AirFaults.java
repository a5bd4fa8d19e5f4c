package kz.telesabaq.air.web;

import java.net.URI;
import java.util.Locale;
import kz.telesabaq.air.app.NoSuchChannel;
import kz.telesabaq.air.app.NotOnAirYet;
import kz.telesabaq.findings.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why a channel cannot be had, in the caller's language. */
@RestControllerAdvice(assignableTypes = {AirController.class, WatchController.class})
class AirFaults {
    private static final Wording NOT_YET = Wording.of("Арна әлі эфирде емес", "Канал ещё не в эфире", "Not on air yet");
    private static final Wording NO_CHANNEL = Wording.of("Ондай арна жоқ", "Такого канала нет", "No such channel");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotOnAirYet fault, Locale locale) {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-on-air-yet",
                NOT_YET.in(locale),
                fault.words().in(locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchChannel(NoSuchChannel fault, Locale locale) {
        return answer(
                HttpStatus.NOT_FOUND,
                "no-such-channel",
                NO_CHANNEL.in(locale),
                fault.words().in(locale));
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String type, String title, String words) {
        var problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setTitle(title);
        problem.setType(URI.create("urn:telesabaq:problem:" + type));
        var answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(problem);
    }
}
