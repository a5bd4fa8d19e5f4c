package kz.telesabaq.playout.format;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/**
 * MLT XML: one producer a clip, one playlist. {@code in} and {@code out} are frame numbers, both inclusive; there is never a
 * blank, for MLT shows blanks white ({@code docs/formats/mlt.md}).
 */
record MltXml(Picture picture) implements ListWriter {

    @Override
    public byte[] write(Rundown rundown, MediaPaths paths) {
        String name = "%s-%s".formatted(rundown.channel().id(), rundown.day());
        var text = new StringWriter();
        try {
            var xml = new IndentedXml(text);
            xml.open("mlt", "LC_NUMERIC", "C", "title", name + " rev " + rundown.revision(), "producer", name);
            xml.leaf("profile", profile());
            for (Clip clip : clips(rundown).values()) {
                xml.open("producer", "id", clip.number().text(), "in", "0", "out", last(clip.length()));
                xml.property("length", Long.toString(clip.length().count()));
                xml.property("eof", "pause");
                xml.property("resource", paths.of(clip));
                xml.close();
            }
            xml.open("playlist", "id", name);
            for (RundownEntry entry : rundown.entries()) {
                xml.leaf("entry", "producer", entry.clip().number().text(), "in", "0", "out", last(entry.length()));
            }
            xml.close();
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the list of " + name + " could not be written as XML in memory", e);
        }
        return PlayoutFormat.utf8(text.toString());
    }

    /** The number of the last frame that shows. */
    private static String last(Frames length) {
        return Long.toString(length.count() - 1);
    }

    private String[] profile() {
        return new String[] {
            "description", picture.description(),
            "width", Integer.toString(picture.width()),
            "height", Integer.toString(picture.height()),
            "progressive", picture.scan() == Picture.Scan.PROGRESSIVE ? "1" : "0",
            "sample_aspect_num", "1",
            "sample_aspect_den", "1",
            "display_aspect_num", "16",
            "display_aspect_den", "9",
            "frame_rate_num", Integer.toString(Frames.PER_SECOND),
            "frame_rate_den", "1",
            "colorspace", "709"
        };
    }

    private static Map<HouseNumber, Clip> clips(Rundown rundown) {
        var clips = new TreeMap<HouseNumber, Clip>();
        rundown.entries().forEach(entry -> clips.put(entry.clip().number(), entry.clip()));
        return clips;
    }
}
