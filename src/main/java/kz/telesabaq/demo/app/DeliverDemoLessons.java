package kz.telesabaq.demo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.demo.DemoDelivery;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.LockedAirDays;
import kz.telesabaq.transcode.demo.DemoMasters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the teachers of the demo: records the lessons of one day, in the order of air, and drops them into the landing
 * folder like anybody else. A turn that finds everything delivered does nothing.
 */
public final class DeliverDemoLessons {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverDemoLessons.class);
    private static final Frames TOO_LONG = Frames.ofMinutes(16);

    private final CurrentCurriculum curriculum;
    private final LockedAirDays locked;
    private final Shelf shelf;
    private final FfmpegFinder finder;
    private final HouseFolders folders;
    private final DemoSettings settings;
    private final Clock clock;
    private Optional<AirDay> demoDay = Optional.empty();

    DeliverDemoLessons(
            CurrentCurriculum curriculum,
            LockedAirDays locked,
            Shelf shelf,
            FfmpegFinder finder,
            HouseFolders folders,
            DemoSettings settings,
            Clock clock) {
        this.curriculum = curriculum;
        this.locked = locked;
        this.shelf = shelf;
        this.finder = finder;
        this.folders = folders;
        this.settings = settings;
        this.clock = clock;
    }

    /** One turn: records and drops the next lessons, as many as the workshop can take. */
    public synchronized void deliver() {
        if (!(curriculum.read() instanceof Reading.Accepted<Curriculum> papers)) {
            return;
        }
        List<Channel> channels = papers.value().channels();
        AirDay day = demoDay.orElseGet(() -> channels.getFirst().clock().dayAt(clock.instant()));
        demoDay = Optional.of(day);
        List<AirDayPlan> plans = channels.stream()
                .flatMap(channel -> locked.latest(channel.id(), day).stream())
                .toList();
        if (plans.size() < channels.size()) {
            return;
        }
        var lessons = plans.stream()
                .flatMap(plan -> plan.slots().stream())
                .map(slot -> slot.lesson().code())
                .toList();
        List<SlotTime> now = channels.stream().map(channel -> now(channel, day)).toList();
        for (DemoDelivery delivery : DemoDelivery.due(plans, now, shelf.readiness(lessons), settings.ahead())) {
            record(delivery);
        }
    }

    private SlotTime now(Channel channel, AirDay day) {
        return channel.clock().dayAt(clock.instant()).equals(day)
                ? channel.clock().slotAt(clock.instant())
                : SlotTime.OPENING;
    }

    private void record(DemoDelivery delivery) {
        var lesson = delivery.slot().lesson();
        String name = lesson.code() + ".mp4";
        Path landed = folders.landing().resolve(name);
        if (Files.exists(landed)) {
            return;
        }
        try {
            Files.createDirectories(folders.landing());
            Path studio =
                    Files.createDirectories(folders.home().resolve("demo")).resolve(name);
            record(delivery, studio);
            Files.move(studio, landed, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("demo: {} was recorded and dropped into the landing folder", lesson.code());
        } catch (IOException fault) {
            throw new UncheckedIOException("the demo lesson " + lesson.code() + " could not be recorded", fault);
        }
    }

    private void record(DemoDelivery delivery, Path file) throws IOException {
        var masters = new DemoMasters(
                new FfmpegProcess(
                        finder.find().orElseThrow(),
                        LaunchPrefix.ofThisMachine(),
                        Limits.workOn(TOO_LONG.toDuration())),
                folders.home().resolve("demo"));
        var lesson = delivery.slot().lesson();
        var subject = delivery.slot().subject();
        Frames length =
                Frames.ofSeconds(settings.lessonSeconds() + lesson.code().number() % 5);
        if (delivery.fault().isEmpty()) {
            masters.make(lesson, subject, length, file);
            return;
        }
        switch (delivery.fault().get()) {
            case SILENT -> masters.makeSilent(lesson, subject, length, file);
            case TOO_LONG -> masters.makeLong(lesson, subject, TOO_LONG, file);
            case MISSING -> throw new IllegalStateException("a missing master is not recorded");
        }
    }
}
