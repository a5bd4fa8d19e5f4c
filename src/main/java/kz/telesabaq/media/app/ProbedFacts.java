package kz.telesabaq.media.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.MasterFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks facts up in the book; recordings taken in before there was one are probed when they are first asked about. */
@Component
public class ProbedFacts implements MasterFacts {
    private static final Logger LOG = LoggerFactory.getLogger(ProbedFacts.class);

    private final FactsBook book;
    private final Masters masters;
    private final ProbeFile probe;
    private final MediaSettings settings;
    private final Clock clock;

    public ProbedFacts(FactsBook book, Masters masters, ProbeFile probe, MediaSettings settings, Clock clock) {
        this.book = book;
        this.masters = masters;
        this.probe = probe;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<SourceFacts> of(Fingerprint master) {
        return book.find(master)
                .or(() -> masters.find(master).filter(this::isThere).flatMap(this::probed));
    }

    private boolean isThere(Masters.Entry entry) {
        return !entry.fileName().isEmpty() && Files.isRegularFile(file(entry));
    }

    private Path file(Masters.Entry entry) {
        return settings.masters().resolve(entry.fileName());
    }

    private Optional<SourceFacts> probed(Masters.Entry entry) {
        try {
            return switch (probe.probe(file(entry), entry.givenName())) {
                case Reading.Accepted<SourceFacts> read -> {
                    book.keep(entry.id(), read.value(), clock.instant());
                    yield Optional.of(read.value());
                }
                case Reading.Refused<SourceFacts> refused -> {
                    LOG.warn(
                            "nothing can be said of {}, sha {}: {}",
                            entry.givenName(),
                            entry.id().shortly(),
                            refused.findings().getFirst().sentence().en());
                    yield Optional.empty();
                }
            };
        } catch (MediaFault | FfmpegFault fault) {
            LOG.warn(
                    "cannot probe {}, sha {}, now",
                    entry.givenName(),
                    entry.id().shortly(),
                    fault);
            return Optional.empty();
        }
    }
}
