package kz.telesabaq.air.app;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.ELARNA;
import static kz.telesabaq.testing.Fixtures.aStock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import org.springframework.context.ApplicationEventPublisher;

/** A house in memory around the channel: lists, shelf, papers, and a clock that is set by hand. */
public final class House {
    /** Balapan with a window of one hour, to keep the store small. */
    public static final Channel HOUR = new Channel(
            BALAPAN.id(),
            BALAPAN.name(),
            BALAPAN.language(),
            BALAPAN.clock(),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            15);

    private static final SchoolCalendar YEAR = new SchoolCalendar(
            "2026-27", new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 25)), List.of(), List.of());

    public final Lists lists = new Lists();
    public final Stock stock = new Stock();
    public final SetClock clock = new SetClock();
    public final List<EntryPlayed> told = new ArrayList<>();
    private final AirSettings settings;

    public House(Path folder) {
        this.settings = new AirSettings(folder.resolve("store"), folder.resolve("air"));
    }

    public AirSettings settings() {
        return settings;
    }

    /** The channel as a process that was just started has it. */
    ChannelsOnAir started() {
        return new ChannelsOnAir(
                new Broadcasters(papers()), lists, new HouseCards(stock), new MissingFiles(settings), settings);
    }

    LiveManifest manifest() {
        return new LiveManifest(started(), clock);
    }

    WatchTheAir watch() {
        return watch(event -> told.add((EntryPlayed) event));
    }

    WatchTheAir watch(ApplicationEventPublisher events) {
        return new WatchTheAir(started(), new TellAsRun(events), settings, clock);
    }

    OnAirNow onAirNow() {
        return new OnAirNow(new Broadcasters(papers()), lists);
    }

    public static CurrentCurriculum papers() {
        return () -> Reading.accepted(new Curriculum(YEAR, List.of(HOUR, ELARNA), List.of(), "0a"));
    }

    /** Puts empty files where a clip has its segments. */
    public void putUp(Clip clip) {
        for (Rung rung : clip.ladder()) {
            for (int index = 0; index < Segments.count(clip.length()); index++) {
                touch(StorePaths.segment(clip.number(), rung.name(), index));
            }
            if (clip.content() instanceof Content.OfSlate || clip.content() instanceof Content.OfStandby) {
                for (int frames = 51; frames < 100; frames++) {
                    touch(StorePaths.tail(clip.number(), rung.name(), frames));
                }
            }
        }
    }

    public void putUpAllOf(Rundown list) {
        list.entries().stream().map(entry -> entry.clip()).distinct().forEach(this::putUp);
        var behind = aStock(list.channel().language());
        putUp(behind.slate());
        putUp(behind.standby());
    }

    public void remove(HouseNumber clip, String file) throws IOException {
        try (var rungs = Files.list(settings.store().resolve(StorePaths.web(clip)))) {
            for (Path rung : rungs.toList()) {
                Files.delete(rung.resolve(file));
            }
        }
    }

    private void touch(Path segment) {
        try {
            Path file = settings.store().resolve(segment);
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[0]);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot lay a file down", fault);
        }
    }

    /** Published lists in memory. */
    public static final class Lists implements PublishedRundowns {
        private final Map<AirDay, TreeMap<Integer, Rundown>> published = new TreeMap<>();

        public void publish(Rundown list) {
            published.computeIfAbsent(list.day(), day -> new TreeMap<>()).put(list.revision(), list);
        }

        @Override
        public Optional<Rundown> latest(ChannelId channel, AirDay day) {
            return Optional.ofNullable(published.get(day))
                    .map(TreeMap::lastEntry)
                    .map(Map.Entry::getValue)
                    .filter(list -> list.channel().id().equals(channel));
        }

        @Override
        public Optional<Rundown> revision(ChannelId channel, AirDay day, int revision) {
            return Optional.ofNullable(
                            published.getOrDefault(day, new TreeMap<>()).get(revision))
                    .filter(list -> list.channel().id().equals(channel));
        }

        @Override
        public List<AirDay> days(ChannelId channel) {
            return List.copyOf(published.keySet());
        }
    }

    /** A shelf whose cards can be taken away. */
    public static final class Stock implements Shelf {
        public boolean hasCards = true;

        @Override
        public Map<LessonCode, Readiness> readiness(Collection<LessonCode> lessons) {
            return Map.of();
        }

        @Override
        public Optional<HouseStock> stock(Language language) {
            return hasCards ? Optional.of(aStock(language)) : Optional.empty();
        }

        @Override
        public Optional<Clip> clip(HouseNumber number) {
            return Optional.empty();
        }
    }

    /** A clock that stands where it was put. */
    public static final class SetClock extends Clock {
        public Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
