package kz.telesabaq.transcode.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.transcode.app.Jobs;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /house/v1/media/jobs}: every job with percent, speed and time left; behind the desk's sign-in. */
@RestController
class JobsPull {
    private final Jobs jobs;

    JobsPull(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * @param speed of the lesson's own, 1.5 is half as fast again; 0 when not known
     * @param secondsLeft −1 when not known
     */
    record Row(
            String number,
            String step,
            String state,
            int percent,
            double speed,
            long secondsLeft,
            int attempts,
            String why) {}

    /** @param notes why the queue stands still, in the reader's language */
    record Answer(List<Row> jobs, long promisedBytes, List<String> notes) {}

    @GetMapping("/house/v1/media/jobs")
    ResponseEntity<Answer> jobs(Locale reader) {
        List<Row> rows = jobs.all().stream().map(JobsPull::row).toList();
        List<String> notes = jobs.parked()
                .map(finding -> List.of(finding.sentence().in(reader)))
                .orElse(List.of());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(rows, jobs.promisedBytes(), notes));
    }

    private static Row row(Jobs.Job job) {
        return new Row(
                job.number(),
                job.step(),
                job.state(),
                job.percent(),
                job.speedHundredths() / 100.0,
                job.left().map(Duration::toSeconds).orElse(-1L),
                job.attempts(),
                job.why());
    }
}
