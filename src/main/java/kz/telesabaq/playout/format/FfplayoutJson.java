package kz.telesabaq.playout.format;

import java.math.BigDecimal;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import tools.jackson.databind.node.ObjectNode;

/**
 * ffplayout's day playlist. Times of day are not written: they follow from the configured start of the day and the sum of
 * what plays, so that configuration has to begin with the channel's window ({@code docs/formats/ffplayout.md}).
 */
final class FfplayoutJson implements ListWriter {

    @Override
    public byte[] write(Rundown rundown, MediaPaths paths) {
        ObjectNode list = JsonText.object();
        list.put("channel", rundown.channel().id().name());
        list.put("date", rundown.day().toString());
        var program = list.putArray("program");
        for (RundownEntry entry : rundown.entries()) {
            ObjectNode item = program.addObject();
            item.put("in", BigDecimal.ZERO);
            item.put("out", seconds(entry.length()));
            item.put("duration", seconds(entry.clip().length()));
            item.put("source", paths.of(entry.clip()));
            item.put("title", Titles.of(entry));
        }
        return JsonText.write(list);
    }

    /** Exact: a frame is four hundredths of a second. */
    private static BigDecimal seconds(Frames length) {
        return new BigDecimal(length.toSeconds());
    }
}
