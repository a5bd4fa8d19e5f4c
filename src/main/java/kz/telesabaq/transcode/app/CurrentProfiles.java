package kz.telesabaq.transcode.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.sheets.ProfileFolder;

/** The folder of profiles as it is now: a sheet that is added or changed holds for the next order. */
final class CurrentProfiles implements Profiles {
    private final Path folder;

    CurrentProfiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<RenditionProfile> all() {
        return read().all();
    }

    @Override
    public Optional<RenditionProfile> named(ProfileName name) {
        return read().named(name);
    }

    private Profiles read() {
        return switch (ProfileFolder.read(folder)) {
            case Reading.Accepted<Profiles> sheets -> sheets.value();
            case Reading.Refused<Profiles> refused ->
                throw new IllegalStateException("the profiles in %s cannot be read: %s"
                        .formatted(
                                folder,
                                refused.findings().stream()
                                        .map(finding -> finding.line(Locale.ENGLISH))
                                        .collect(Collectors.joining(" "))));
        };
    }
}
