package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;
import kz.telesabaq.transcode.profiles.LevelAim;

/** The sound's part of a making: decoded once, lent to the ride, set to the house level, then to the levels of the web. */
public final class MakingSound {
    private MakingSound() {}

    /** Chains without a semicolon at either end; empty when nobody takes sound. */
    static List<String> chains(Making making, List<SoundUse> uses) {
        List<HouseProfile> houses =
                making.houses().stream().map(house -> house.sheet()).toList();
        Map<LevelAim, List<SoundUse>> aims = new LinkedHashMap<>();
        uses.forEach(use ->
                aims.computeIfAbsent(use.level(), aim -> new ArrayList<>()).add(use));
        List<String> chains = new ArrayList<>();
        String brought = brought(making.treatment().programme(), making.length());
        if (making.ride().isPresent() && !(making.treatment().programme() instanceof Programme.Silence)) {
            chains.add(brought + ",asplit=2[ride-sound][heard]");
            brought = "[heard]anull";
        }
        var split = new StringBuilder(",asplit=" + (houses.size() + aims.size()));
        IntStream.rangeClosed(1, houses.size()).forEach(at -> split.append("[ah%d]".formatted(at)));
        IntStream.rangeClosed(1, aims.size()).forEach(at -> split.append("[aw%d]".formatted(at)));
        chains.add(brought + atHouseLevel(making) + split);
        for (int at = 1; at <= houses.size(); at++) {
            chains.addAll(tracks(at, houses.get(at - 1), making));
        }
        int at = 0;
        for (Map.Entry<LevelAim, List<SoundUse>> aim : aims.entrySet()) {
            chains.add("[aw%d]anull%s,asplit=%d%s"
                    .formatted(
                            ++at,
                            atWebLevel(making.levels(), aim.getKey()),
                            aim.getValue().size(),
                            aim.getValue().stream()
                                    .map(use -> "[%s]".formatted(use.label()))
                                    .collect(Collectors.joining())));
        }
        return chains;
    }

    /** What a meter behind the house level hears. */
    public static String listening(Programme programme, Frames length, Levels levels, int truePeakTenths) {
        return brought(programme, length)
                + SoundGraph.gain(levels.houseGainTenths())
                + SoundGraph.limiter(levels.house(), truePeakTenths)
                + SoundGraph.exactly(length) + "," + SoundGraph.METER;
    }

    /** What a meter behind a level of the web hears. */
    public static String listening(
            Programme programme, Frames length, Levels levels, int truePeakTenths, LevelAim web) {
        return brought(programme, length)
                + SoundGraph.gain(levels.houseGainTenths())
                + SoundGraph.limiter(levels.house(), truePeakTenths)
                + SoundGraph.exactly(length)
                + atWebLevel(levels, web) + "," + SoundGraph.METER;
    }

    private static String brought(Programme programme, Frames length) {
        return switch (programme) {
            case Programme.Stream(int at, Spread spread) -> "[0:a:" + at + "]" + spread(spread) + TWO_CHANNELS;
            case Programme.Pair(int left, int right) ->
                "[0:a:%d][0:a:%d]amerge=inputs=2,pan=stereo|c0=c0|c1=c1,".formatted(left, right) + TWO_CHANNELS;
            // finite by itself: anullsrc never ends in ffmpeg 5.1
            case Programme.Silence() ->
                "aevalsrc=0|0:s=48000:d=%s,aformat=sample_fmts=flt:channel_layouts=stereo"
                        .formatted(length.toSeconds());
        };
    }

    private static final String TWO_CHANNELS =
            "aresample=48000:async=1:first_pts=0,aformat=sample_fmts=flt:channel_layouts=stereo";

    private static String spread(Spread spread) {
        return switch (spread) {
            case AS_USUAL -> "";
            case ONE_TO_BOTH -> "pan=stereo|c0=c0|c1=c0,";
        };
    }

    private static String atHouseLevel(Making making) {
        return SoundGraph.gain(making.levels().houseGainTenths())
                + SoundGraph.limiter(
                        making.levels().house(), making.recipe().house().truePeakTenths())
                + SoundGraph.exactly(making.length());
    }

    /** Silence stays silence: nothing is raised where nothing was heard. */
    private static String atWebLevel(Levels levels, LevelAim aim) {
        return SoundGraph.gain(levels.webGainTenths()) + SoundGraph.limiter(levels.web(), aim.truePeakTenths());
    }

    /** Programme on the first two tracks, silence of its own kind on the others. */
    private static List<String> tracks(int house, HouseProfile sheet, Making making) {
        int further = sheet.loudnessTenths() - making.recipe().house().loudnessTenths();
        int tracks = sheet.audioTracks();
        List<String> chains = new ArrayList<>();
        chains.add("[ah%d]anull%s,asplit=%d%s"
                .formatted(
                        house,
                        SoundGraph.gain(further),
                        tracks,
                        IntStream.rangeClosed(1, tracks)
                                .mapToObj(track -> "[s%d-%d]".formatted(house, track))
                                .collect(Collectors.joining())));
        for (int track = 1; track <= tracks; track++) {
            chains.add("[s%1$d-%2$d]pan=mono|c0=%3$s[t%1$d-%2$d]".formatted(house, track, SoundGraph.trackOf(track)));
        }
        return chains;
    }
}
