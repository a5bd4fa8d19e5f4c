package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.media.Sidecar.Signing;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.build.Treatment.Carriage;

/** The picture's part of a making: decoded once, lent to the ride, cut to the frame, then house pictures and a cascade of sizes. */
final class MakingPicture {
    private MakingPicture() {}

    /** Chains without a semicolon at either end; empty when nobody takes a picture. */
    static List<String> chains(Making making, List<PictureUse> uses) {
        List<String> chains = new ArrayList<>();
        String decoded = "[0:V:0]";
        if (making.ride().isPresent()) {
            chains.add(decoded + "split=2[ride-picture][taken]");
            decoded = "[taken]";
        }
        List<HouseProfile> houses =
                making.houses().stream().map(house -> house.sheet()).toList();
        var split = new StringBuilder(",split=" + (houses.size() + (uses.isEmpty() ? 0 : 1)));
        for (int at = 1; at <= houses.size(); at++) {
            split.append("[vh%d]".formatted(at));
        }
        split.append(uses.isEmpty() ? "" : "[vw]");
        if (making.signed().isPresent()) {
            SignedPicture signed = making.signed().get();
            int rate = making.treatment().carriage() == Carriage.FIELDS ? 50 : 25;
            if (signed.use() == Signing.INSERT) {
                chains.add(decoded + cut(making) + "[lesson]");
            }
            chains.add(signed.chains(rate, making.length()));
            chains.add("[signed]null" + split);
        } else {
            chains.add(decoded + cut(making) + split);
        }
        for (int at = 1; at <= houses.size(); at++) {
            chains.add("[vh%d]%s[house%d]"
                    .formatted(at, house(houses.get(at - 1), making.treatment().carriage()), at));
        }
        if (!uses.isEmpty()) {
            chains.addAll(cascade(uses, wholePictures(making.treatment().carriage())));
        }
        return chains;
    }

    private static String cut(Making making) {
        Treatment treatment = making.treatment();
        return switch (treatment.carriage()) {
            case WHOLE_FRAMES ->
                treatment.picture() + PictureGraph.cut(25, making.length().count()) + PictureGraph.ONE_FRAME_EACH;
            case FIELDS ->
                PictureGraph.wholePictures()
                        + treatment.picture()
                        + PictureGraph.cut(50, 2 * making.length().count());
        };
    }

    private static String house(HouseProfile sheet, Carriage carriage) {
        String fields = switch (carriage) {
            case WHOLE_FRAMES -> ",fieldorder=tff";
            case FIELDS -> ",interlace=scan=tff:lowpass=complex" + PictureGraph.ONE_FRAME_EACH;
        };
        return PictureGraph.fit(sheet.width(), sheet.height(), "lanczos")
                + fields
                + ",format=%s,setfield=tff".formatted(sheet.pixelFormat());
    }

    private static String wholePictures(Carriage carriage) {
        return switch (carriage) {
            case WHOLE_FRAMES -> PictureGraph.wholePictures();
            case FIELDS -> "framestep=2" + PictureGraph.ONE_FRAME_EACH + ",";
        };
    }

    /** Each size from the next bigger one; users of the same size share it. */
    private static List<String> cascade(List<PictureUse> uses, String wholePictures) {
        Map<String, List<PictureUse>> sizes = new LinkedHashMap<>();
        uses.stream()
                .sorted(Comparator.comparing((PictureUse use) -> -use.width() * use.height()))
                .forEach(use -> sizes.computeIfAbsent(use.width() + "x" + use.height(), size -> new ArrayList<>())
                        .add(use));
        List<String> chains = new ArrayList<>();
        String from = "[vw]" + wholePictures;
        int at = 0;
        for (List<PictureUse> takers : sizes.values()) {
            boolean last = ++at == sizes.size();
            PictureUse size = takers.getFirst();
            String scaled = at == 1
                    ? PictureGraph.fit(size.width(), size.height(), "bicubic") + ",format=yuv420p"
                    // without its format it becomes what the posters want, and rungs are encoded in full range
                    : "scale=%d:%d:flags=bicubic,setsar=1,format=yuv420p".formatted(size.width(), size.height());
            var split = new StringBuilder(",split=" + (takers.size() + (last ? 0 : 1)));
            for (PictureUse use : takers) {
                split.append(
                        use.filters().isEmpty() ? "[%s]".formatted(use.label()) : "[all-%s]".formatted(use.label()));
                if (!use.filters().isEmpty()) {
                    chains.add("[all-%s]%s[%s]".formatted(use.label(), use.filters(), use.label()));
                }
            }
            split.append(last ? "" : "[size%d]".formatted(at));
            chains.add(from + scaled + split);
            from = "[size%d]".formatted(at);
        }
        return chains;
    }
}
