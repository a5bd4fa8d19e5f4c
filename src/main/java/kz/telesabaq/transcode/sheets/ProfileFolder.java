package kz.telesabaq.transcode.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import org.jspecify.annotations.Nullable;

/**
 * The folder of profiles: {@code <kind>/<id>.json}, and {@code <kind>/<id>@<version>.json} for states that are kept. A channel
 * with wishes of its own adds a sheet; nothing else is needed.
 */
public final class ProfileFolder {
    /** Also what rungs and sounds may be called: kebab-case. */
    static final Pattern FOLDER_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern FILE_NAME = Pattern.compile("(" + FOLDER_NAME.pattern() + ")(@\\d{1,6})?\\.json");
    private static final long MOST_BYTES = 256 * 1024;

    private ProfileFolder() {}

    /** All sheets, or everything that is wrong in any of them. Files that do not end in {@code .json} are left alone. */
    public static Reading<Profiles> read(Path folder) {
        List<Finding> findings = new ArrayList<>();
        Map<ProfileName, RenditionProfile> sheets = new HashMap<>();
        Map<String, RenditionProfile> newest = new TreeMap<>();
        for (SheetKind kind : SheetKind.values()) {
            for (Path file : files(folder.resolve(kind.folder()))) {
                String given = kind.folder() + "/" + file.getFileName();
                switch (one(kind, file, given)) {
                    case Reading.Refused<RenditionProfile> refused -> findings.addAll(refused.findings());
                    case Reading.Accepted<RenditionProfile>(RenditionProfile sheet, List<Finding> none) -> {
                        if (sheets.putIfAbsent(sheet.name(), sheet) != null) {
                            findings.add(twice(given, sheet.name()));
                        }
                        newest.merge(
                                sheet.name().id(),
                                sheet,
                                (one, other) ->
                                        one.name().version() >= other.name().version() ? one : other);
                    }
                }
            }
        }
        return findings.isEmpty()
                ? Reading.accepted(new Sheets(List.copyOf(newest.values()), Map.copyOf(sheets)))
                : Reading.refused(findings);
    }

    private record Sheets(List<RenditionProfile> all, Map<ProfileName, RenditionProfile> byName) implements Profiles {
        @Override
        public Optional<RenditionProfile> named(ProfileName name) {
            return Optional.ofNullable(byName.get(name));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot list the profiles in " + folder, fault);
        }
    }

    private static Reading<RenditionProfile> one(SheetKind kind, Path file, String given) {
        Matcher name = FILE_NAME.matcher(String.valueOf(file.getFileName()));
        try {
            if (!name.matches()
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > MOST_BYTES) {
                return Reading.refused(notASheet(given));
            }
            Reading<RenditionProfile> sheet = ProfileSheet.read(kind, name.group(1), given, Files.readAllBytes(file));
            return sheet instanceof Reading.Accepted<RenditionProfile> read
                            && !saysItsVersion(name.group(3), read.value())
                    ? Reading.refused(otherVersion(given, read.value().name()))
                    : sheet;
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read the profile " + file, fault);
        }
    }

    private static boolean saysItsVersion(@Nullable String written, RenditionProfile sheet) {
        return written == null || written.equals("@" + sheet.name().version());
    }

    private static Finding notASheet(String given) {
        return blocks(
                given,
                Wording.of(
                        "Парақ — атауы my-profile.json түріндегі кәдімгі файл, көлемі ең көбі 256 КБ.",
                        "Лист — обычный файл с именем вида my-profile.json не больше 256 КБ.",
                        "A sheet is a plain file named like my-profile.json of at most 256 kB."));
    }

    private static Finding otherVersion(String given, ProfileName name) {
        return blocks(
                given,
                Wording.of(
                                "Файл атауындағы нұсқа ішіндегіге сәйкес емес: %s.",
                                "Версия в имени файла не та, что внутри: %s.",
                                "The version in the file's name is not the one inside: %s.")
                        .with(name));
    }

    private static Finding twice(String given, ProfileName name) {
        return blocks(
                given,
                Wording.of(
                                "Мұндай профиль басқа файлда да бар: %s.",
                                "Такой профиль уже есть в другом файле: %s.",
                                "Another file already holds this profile: %s.")
                        .with(name));
    }

    private static Finding blocks(String given, Wording sentence) {
        return Finding.blocks(
                "transcode.sheet",
                Place.file(given),
                sentence,
                Wording.of(
                        "Файлдың атауын немесе нұсқасын өзгертіңіз.",
                        "Измените имя файла или версию.",
                        "Change the file's name or its version."));
    }
}
