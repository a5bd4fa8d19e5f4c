package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.gate.StructureGate;
import kz.telesabaq.media.rules.HeaderRules;
import org.springframework.stereotype.Component;

/** Gate, probe and header rules: seconds, whatever the length of a recording. Nothing is decoded. */
@Component
class LookAtHeaders {
    private final StructureGate gate = new StructureGate();
    private final ProbeFile probe;

    LookAtHeaders(ProbeFile probe) {
        this.probe = probe;
    }

    /** @param booking empty when it is not known where it will air */
    Headers look(Path file, String givenName, Optional<Booking> booking) throws IOException {
        String shown = LandingName.shown(givenName);
        return switch (gate.examine(file, shown)) {
            case Reading.Refused<StructureGate.Passed> refused -> new Headers("", Optional.empty(), refused.findings());
            case Reading.Accepted<StructureGate.Passed> passed -> {
                String extension = passed.value().kind().extension();
                yield switch (probe.probe(file, shown)) {
                    case Reading.Refused<SourceFacts> refused ->
                        new Headers(extension, Optional.empty(), refused.findings());
                    case Reading.Accepted<SourceFacts> read ->
                        new Headers(
                                extension, Optional.of(read.value()), HeaderRules.check(shown, read.value(), booking));
                };
            }
        };
    }

    /** The same for a picture without sound of its own, as a signing person is recorded. */
    Headers lookAtSigning(Path file, String givenName) throws IOException {
        Headers seen = look(file, givenName, Optional.empty());
        return new Headers(
                seen.extension(),
                seen.facts(),
                seen.findings().stream()
                        .filter(finding -> !List.of("media.no-sound", "media.portrait", "media.small-picture")
                                .contains(finding.rule()))
                        .toList());
    }
}
