package kz.telesabaq.transcode.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.ShelfKeeping;

/** A shelf that remembers what it was told. */
final class ShelfInMemory implements ShelfKeeping {
    final List<Clip> clips = Collections.synchronizedList(new ArrayList<>());
    final Map<Fingerprint, List<Finding>> refused = Collections.synchronizedMap(new LinkedHashMap<>());
    final List<Integer> percents = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public HouseNumber reserveNumber(Content content) {
        return HouseNumber.of("TK", numbers.incrementAndGet());
    }

    @Override
    public void inWork(Fingerprint master, int percent) {
        percents.add(percent);
    }

    @Override
    public void putUp(Fingerprint master, Clip clip) {
        clips.add(clip);
    }

    @Override
    public void refuse(Fingerprint master, List<Finding> findings) {
        refused.put(master, findings);
    }
}
