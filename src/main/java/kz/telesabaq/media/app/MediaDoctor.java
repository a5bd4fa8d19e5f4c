package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;

/** Looks whether the machines of the media room are fit for work: ffmpeg with all it needs, folders, free disk. */
public final class MediaDoctor {
    private static final long DISK_STOPS = 2L << 30;
    private static final long DISK_WARNS = 20L << 30;

    private final FfmpegFinder finder;
    private final MediaSettings settings;

    public MediaDoctor(FfmpegFinder finder, MediaSettings settings) {
        this.finder = finder;
        this.settings = settings;
    }

    /** All that is wrong, with remedies, and a note which ffmpeg is in use. */
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        switch (finder.find()) {
            case Reading.Refused<FfmpegInstallation> none -> findings.addAll(none.findings());
            case Reading.Accepted<FfmpegInstallation> found -> {
                findings.add(inUse(found.value()));
                findings.add(room(LaunchPrefix.ofThisMachine().room()));
                findings.addAll(abilities(found.value()));
            }
        }
        for (Path folder : List.of(settings.landing(), settings.store(), settings.quarantine())) {
            findings.addAll(folder(folder));
        }
        return List.copyOf(findings);
    }

    private static Map<String, Set<String>> needed() {
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        needed.put("-encoders", Set.of("mpeg2video", "libx264", "aac", "pcm_s24le"));
        needed.put("-decoders", Set.of("h264", "hevc", "mpeg2video", "aac"));
        needed.put("-muxers", Set.of("mxf", "mpegts", "hls"));
        needed.put(
                "-filters",
                Set.of("ebur128", "drawtext", "blackdetect", "silencedetect", "alimiter", "interlace", "astats"));
        return needed;
    }

    private static List<Finding> abilities(FfmpegInstallation installation) {
        var process = new FfmpegProcess(installation, LaunchPrefix.NONE, Limits.QUESTION);
        return needed().entrySet().stream()
                .flatMap(kind -> {
                    Set<String> listed = listed(process, installation, kind.getKey());
                    return kind.getValue().stream()
                            .filter(name -> !listed.contains(name))
                            .sorted()
                            .map(name -> lacks(installation, kind.getKey().substring(1), name));
                })
                .toList();
    }

    /** Every list of ffmpeg has the flags in its first column and the name in its second. */
    private static Set<String> listed(FfmpegProcess process, FfmpegInstallation installation, String question) {
        Process asked = process.run(List.of(installation.ffmpeg().toString(), "-hide_banner", question));
        try (var answer = asked.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 1)
                    .flatMap(words -> Arrays.stream(words[1].split(",")))
                    .collect(Collectors.toSet());
        } catch (IOException fault) {
            throw new MediaFault("cannot ask " + installation + " for its " + question.substring(1), fault);
        }
    }

    private static List<Finding> folder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".doctor", ".tmp"));
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < DISK_STOPS) {
                return List.of(Finding.blocks("media.disk-full", place(folder), freeDisk(free), makeRoom()));
            }
            return free < DISK_WARNS
                    ? List.of(Finding.warns("media.disk-low", place(folder), freeDisk(free), makeRoom()))
                    : List.of();
        } catch (IOException fault) {
            return List.of(Finding.blocks(
                    "media.folder-not-writable",
                    place(folder),
                    Wording.of(
                                    "Бұл қалтаға жазу мүмкін емес (%s).",
                                    "В эту папку нельзя писать (%s).", "This folder cannot be written to (%s).")
                            .with(fault),
                    Wording.of(
                            "Қалтаға Telesabaq жұмыс істейтін пайдаланушыға жазу құқығын беріңіз.",
                            "Дайте право записи в папку пользователю, от имени которого работает Telesabaq.",
                            "Let the user Telesabaq runs as write to the folder.")));
        }
    }

    private static Finding inUse(FfmpegInstallation installation) {
        return Finding.notes(
                "media.ffmpeg-in-use",
                Place.file(installation.ffmpeg().toString()),
                Wording.of("ffmpeg %s қолданылады.", "Используется ffmpeg %s.", "ffmpeg %s is in use.")
                        .with(installation.version()),
                Wording.of("Ештеңе істеудің қажеті жоқ.", "Ничего делать не нужно.", "Nothing needs to be done."));
    }

    private static Finding room(LaunchPrefix.Room room) {
        return switch (room) {
            case LaunchPrefix.Room.Shut(Path bwrap) ->
                Finding.notes(
                        "media.ffmpeg-shut-in",
                        place(bwrap),
                        Wording.of(
                                "ffmpeg оқшауланған ортада жұмыс істейді: желі де, басқа файлдар да оған көрінбейді.",
                                "ffmpeg работает в изолированной среде: ни сети, ни чужих файлов он не видит.",
                                "ffmpeg runs in a room of its own: it sees neither the network nor other files."),
                        Wording.of(
                                "Ештеңе істеудің қажеті жоқ.", "Ничего делать не нужно.", "Nothing needs to be done."));
            case LaunchPrefix.Room.Open(String why) ->
                Finding.warns(
                        "media.ffmpeg-not-shut-in",
                        Place.file("bwrap"),
                        Wording.of(
                                        "ffmpeg оқшауланбаған: ол бүкіл машинаны көреді (%s).",
                                        "ffmpeg не изолирован: ему видна вся машина (%s).",
                                        "ffmpeg is not shut in: it sees the whole machine (%s).")
                                .with(why),
                        Wording.of(
                                "bubblewrap пакетін орнатыңыз және пайдаланушы аттар кеңістігіне рұқсат беріңіз.",
                                "Установите пакет bubblewrap и разрешите пользовательские пространства имён.",
                                "Install the package bubblewrap and permit user namespaces."));
        };
    }

    private static Finding lacks(FfmpegInstallation installation, String kind, String name) {
        return Finding.blocks(
                "media.ffmpeg-lacks",
                Place.file(installation.ffmpeg().toString()),
                Wording.of(
                                "Бұл ffmpeg ішінде %s жоқ (%s).",
                                "В этом ffmpeg нет %s (%s).", "This ffmpeg has no %s (%s).")
                        .with(name, kind),
                Wording.of(
                        "ffmpeg бағдарламасының толық нұсқасын орнатыңыз.",
                        "Установите полную сборку ffmpeg.",
                        "Install a full build of ffmpeg."));
    }

    private static Wording freeDisk(long bytes) {
        return Wording.of(
                        "Дискіде %d ГБ ғана бос.",
                        "На диске свободно только %d ГБ.", "Only %d GB are free on the disk.")
                .with(bytes >> 30);
    }

    private static Wording makeRoom() {
        return Wording.of(
                "Дискіде орын босатыңыз: бір сабақтың эфир файлы шамамен 7 ГБ алады.",
                "Освободите место: эфирный файл одного урока занимает около 7 ГБ.",
                "Make room: the house file of one lesson takes about 7 GB.");
    }

    private static Place place(Path folder) {
        return Place.file(folder.toString());
    }
}
