package kz.telesabaq.playout.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.Manifest;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.format.RundownJsonReader;
import kz.telesabaq.playout.format.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A revision read whole: its rundown and its lists, every byte as the manifest says. */
record Revision(Rundown rundown, List<PlayoutList> lists) {
    private static final Logger LOG = LoggerFactory.getLogger(Revision.class);

    Revision {
        lists = List.copyOf(lists);
    }

    Optional<PlayoutList> list(PlayoutFormat format) {
        return lists.stream()
                .filter(list -> list.format().equals(format.shortName()))
                .findFirst();
    }

    /** Empty when there is no such revision or it is not whole. */
    static Optional<Revision> read(Path folder, ChannelId channel, AirDay day, int number) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(RevisionFolder.MANIFEST));
            return switch (Manifest.read(RevisionFolder.MANIFEST, bytes)) {
                case Reading.Accepted<Manifest> accepted -> read(folder, accepted.value(), channel, day, number);
                case Reading.Refused<Manifest> refused -> passOver(folder, firstOf(refused.findings()));
            };
        } catch (NoSuchFileException e) {
            return passOver(folder, "it has no " + Path.of(e.getFile()).getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException("The published revision %s cannot be read.".formatted(folder), e);
        }
    }

    private static Optional<Revision> read(Path folder, Manifest manifest, ChannelId channel, AirDay day, int number)
            throws IOException {
        var lists = new ArrayList<PlayoutList>();
        for (Manifest.Listed listed : manifest.lists()) {
            byte[] bytes =
                    Files.readAllBytes(folder.resolve(Path.of(listed.file()).getFileName()));
            if (!Sha256.of(bytes).equals(listed.fingerprint())) {
                return passOver(folder, listed.file() + " is not the file its manifest names");
            }
            lists.add(
                    new PlayoutList(channel, day, number, listed.format(), listed.file(), bytes, listed.fingerprint()));
        }
        return rundown(folder, lists)
                .filter(rundown -> rundown.channel().id().equals(channel)
                        && rundown.day().equals(day)
                        && rundown.revision() == number)
                .map(rundown -> new Revision(rundown, lists))
                .or(() -> passOver(folder, "its rundown is not of " + channel + " " + day + " revision " + number));
    }

    private static Optional<Rundown> rundown(Path folder, List<PlayoutList> lists) {
        Optional<PlayoutList> ours = lists.stream()
                .filter(list -> list.format().equals(PlayoutFormat.JSON.shortName()))
                .findFirst();
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        return switch (RundownJsonReader.read(ours.get().fileName(), ours.get().bytes())) {
            case Reading.Accepted<Rundown> accepted -> Optional.of(accepted.value());
            case Reading.Refused<Rundown> refused -> {
                LOG.warn("{} of {}", firstOf(refused.findings()), folder);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Revision> passOver(Path folder, String why) {
        LOG.warn("passed over the revision {}: {}", folder, why);
        return Optional.empty();
    }

    private static String firstOf(List<Finding> findings) {
        return findings.getFirst().line(Locale.ENGLISH);
    }
}
