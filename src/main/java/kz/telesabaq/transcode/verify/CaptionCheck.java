package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.captions.CaptionFormat;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.captions.Captions;
import kz.telesabaq.media.captions.Cue;

/** Reads caption files again that we wrote: all formats of a language must say the same. */
final class CaptionCheck {
    /** EBU Tech 3264: a block of general information, then one of text for each subtitle. */
    private static final int STL_HEAD = 1024;

    private static final int STL_BLOCK = 128;

    private final CaptionReader reader;

    CaptionCheck(CaptionReader reader) {
        this.reader = reader;
    }

    /** @param files one for each format, all of one language */
    List<String> complaints(List<File> files, Language language, Frames length) throws IOException {
        List<String> complaints = new ArrayList<>();
        Optional<List<Cue>> said = Optional.empty();
        for (File file : files) {
            if (!Files.exists(file.path())) {
                complaints.add("captions lack " + file.path().getFileName());
            } else if (file.format() == CaptionFormat.EBU_STL) {
                complaints.addAll(subtitles(file.path()));
            } else {
                Optional<List<Cue>> read = read(file.path(), language, length, complaints);
                if (said.isPresent() && read.isPresent() && !said.equals(read)) {
                    complaints.add(file.path().getFileName() + " says something else than the files beside it");
                }
                said = said.or(() -> read);
            }
        }
        return List.copyOf(complaints);
    }

    /** A caption file and what it should be. */
    record File(Path path, CaptionFormat format) {}

    private Optional<List<Cue>> read(Path file, Language language, Frames length, List<String> complaints)
            throws IOException {
        var reading = reader.read(Files.readAllBytes(file), String.valueOf(file.getFileName()), language, length);
        reading.findings().stream()
                .map(finding -> finding.sentence().en())
                .forEach(complaint -> complaints.add(file.getFileName() + ": " + complaint));
        return switch (reading) {
            case Reading.Accepted<Captions> accepted ->
                Optional.of(accepted.value().cues());
            case Reading.Refused<Captions> refused -> Optional.empty();
        };
    }

    private static List<String> subtitles(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String head = new String(bytes, 0, Math.min(STL_HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.length() < STL_HEAD || !head.startsWith("STL25.01", 3)) {
            return List.of(file.getFileName() + " is no subtitle file of 25 frames a second");
        }
        int stated = head.substring(238, 243).strip().matches("\\d+")
                ? Integer.parseInt(head.substring(238, 243).strip())
                : -1;
        return bytes.length == STL_HEAD + stated * STL_BLOCK
                ? List.of()
                : List.of("%s says %d blocks of text and holds %d bytes"
                        .formatted(file.getFileName(), stated, bytes.length));
    }
}
