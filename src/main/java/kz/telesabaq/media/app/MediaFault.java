package kz.telesabaq.media.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Finding;

/** A machine the media room needs is broken: no ffmpeg, a full disk, a folder that cannot be read. */
public final class MediaFault extends RuntimeException {
    public MediaFault(String attempted, Throwable cause) {
        super(attempted + ": " + cause.getMessage(), cause);
    }

    MediaFault(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.line(Locale.ENGLISH)).collect(Collectors.joining(" ")));
    }
}
