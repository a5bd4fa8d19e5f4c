package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.profiles.Products;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.Scenes;
import kz.telesabaq.transcode.profiles.SignedVersions;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.verify.Playable.Ear;

/** Everything about the files of one making that shows without playing them; and which of them are to be played. */
final class MadeLook {
    private static final long SAMPLES_A_FRAME = 48_000 / Frames.PER_SECOND;

    private final MadeProbe probe;
    private final Inspection inspection;
    private final CaptionReader captions;
    private final StepOrder order;
    private final HouseNumber number;
    private final Frames length;
    private final Path folder;
    private final List<String> complaints = new ArrayList<>();
    private final List<Playable> playables = new ArrayList<>();
    private final List<RenditionProfile.HouseFile> houses = new ArrayList<>();
    private int blackPosters;
    private int posters;

    MadeLook(MadeProbe probe, Inspection inspection, CaptionReader captions, StepOrder order, Path folder) {
        this.probe = probe;
        this.inspection = inspection;
        this.captions = captions;
        this.order = order;
        this.number = order.work().number();
        this.length = order.work().length();
        this.folder = folder;
    }

    void at(Scene scene) throws IOException {
        for (RenditionProfile profile :
                SignedVersions.wanted(Scenes.wanted(order.profiles(), scene), order.sidecars())) {
            switch (profile) {
                case RenditionProfile.HouseFile file -> house(file);
                case RenditionProfile.WebLadder ladder -> ladder(ladder);
                case RenditionProfile.OneFile file ->
                    single(
                            file.name().id(),
                            folder.resolve(Products.file(number, file)),
                            List.of(file.picture()),
                            file.sound());
                case RenditionProfile.SoundFile file ->
                    single(file.name().id(), folder.resolve(Products.file(number, file)), List.of(), file.sound());
                case RenditionProfile.Posters stills -> posters(stills);
                case RenditionProfile.SpriteSheet sheet -> sheet(sheet);
                case RenditionProfile.CaptionFiles files -> captions(files);
            }
        }
        if (!houses.isEmpty()) {
            airLadder();
        }
    }

    /** What is wrong so far; every complaint is a sentence without its full stop. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What is to be played: house files first, in the order of {@link #houses()}. */
    List<Playable> playables() {
        return List.copyOf(playables);
    }

    /** House files that are there, in the order in which they are played. */
    List<RenditionProfile.HouseFile> houses() {
        return List.copyOf(houses);
    }

    /** Whether every poster that was taken shows nothing. */
    boolean isBlackThroughout() {
        return posters > 0 && blackPosters == posters;
    }

    private void house(RenditionProfile.HouseFile profile) throws IOException {
        String name = profile.name().id();
        Path file = folder.resolve(Products.house(number, profile));
        if (!isThere(name, file)) {
            return;
        }
        Probed seen = probe.look(file);
        told(name, HouseCheck.complaints(profile, length, seen));
        told(name, Traces.complaints(seen));
        int tracks = seen.of("audio").size();
        var playable =
                new Playable(name, file, OptionalLong.of(length.count()), tracks, tracks >= 2 ? Ear.TRACKS : Ear.NONE);
        playables.add(houses.size(), playable);
        houses.add(profile);
    }

    private void ladder(RenditionProfile.WebLadder ladder) throws IOException {
        var check = new LadderCheck(probe, ladder, number, length, folder);
        told(ladder.name().id(), check.complaints());
        check.playables().stream().filter(each -> Files.exists(each.file())).forEach(playables::add);
    }

    private void airLadder() throws IOException {
        for (RungProfile rung : order.work().recipe().ladder()) {
            List<String> found = new ArrayList<>();
            inspection.rung(rung, order.work(), folder, found);
            told("air ladder", found);
            Path playlist =
                    folder.resolve(StorePaths.web(number)).resolve(rung.name()).resolve("index.m3u8");
            if (Files.exists(playlist)) {
                playables.add(new Playable(
                        "air ladder/" + rung.name(), playlist, OptionalLong.of(length.count()), 1, Ear.NONE));
            }
        }
    }

    /** @param picture one, or none where it is sound alone */
    private void single(String name, Path file, List<WebRung> picture, WebSound sound) throws IOException {
        if (!isThere(name, file)) {
            return;
        }
        List<String> found = new ArrayList<>();
        if (!Boxes.beginsWithItsIndex(file)) {
            found.add("does not begin with its index");
        }
        Probed seen = probe.look(file);
        found.addAll(Traces.complaints(seen));
        for (WebRung rung : picture) {
            var facts =
                    new Facts("picture", seen.of("video").stream().findFirst().orElse(Map.of()), found);
            facts.expect("codec_name", "h264");
            facts.expect("width", Integer.toString(rung.width()));
            facts.expect("height", Integer.toString(rung.height()));
            facts.expect("level", Integer.toString(rung.level()));
        }
        var facts = new Facts("sound", seen.of("audio").stream().findFirst().orElse(Map.of()), found);
        facts.expect("codec_name", sound.codec());
        facts.expect("channels", Integer.toString(sound.channels()));
        facts.expect("sample_rate", "48000");
        told(name, found);
        OptionalLong pictures = picture.stream()
                .mapToLong(rung -> LadderCheck.pictures(rung, length))
                .findFirst();
        playables.add(new Playable(name, file, pictures, 1, Ear.NONE));
    }

    private void posters(RenditionProfile.Posters profile) throws IOException {
        for (int at = 1; at <= profile.count(); at++) {
            Path file = folder.resolve(Products.poster(number, profile, at));
            List<String> found = Stills.complaints(file, profile.width(), profile.height());
            told("poster " + at, found);
            if (found.isEmpty()) {
                posters++;
                blackPosters += Stills.sight(file) == Stills.Sight.BLACK ? 1 : 0;
            }
        }
    }

    private void sheet(RenditionProfile.SpriteSheet profile) throws IOException {
        long pictures = Math.ceilDiv(length.count(), profile.every().count());
        int rows = Math.toIntExact(Math.ceilDiv(pictures, profile.columns()));
        told(
                "sheet of small pictures",
                Stills.complaints(
                        folder.resolve(Products.sheet(number, profile)),
                        profile.width() * profile.columns(),
                        profile.height() * rows));
    }

    private void captions(RenditionProfile.CaptionFiles profile) throws IOException {
        var check = new CaptionCheck(captions);
        for (Sidecar sidecar : order.sidecars()) {
            if (sidecar instanceof Sidecar.OfCaptions brought) {
                Language language = brought.language();
                List<CaptionCheck.File> files = profile.formats().stream()
                        .map(format -> new CaptionCheck.File(
                                folder.resolve(Products.captions(number, profile, language, format)), format))
                        .toList();
                told(profile.name().id(), check.complaints(files, language, length));
            }
        }
    }

    private boolean isThere(String name, Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > 0) {
            return true;
        }
        complaints.add(name + ": is not there");
        return false;
    }

    private void told(String name, List<String> found) {
        found.forEach(complaint -> complaints.add(name + ": " + complaint));
    }

    /** Samples of sound that go with so many frames of picture, at 48 kHz. */
    static long samples(Frames length) {
        return length.count() * SAMPLES_A_FRAME;
    }
}
