package kz.telesabaq.desk.app;

import java.util.List;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.playout.Rundown;

/** The playout lists of a published rundown, as files to take away. */
public interface PublishedLists {

    /**
     * @param address path on this server from which the file can be fetched
     */
    record ListFile(String format, String address, Fingerprint fingerprint) {}

    /** By format; empty when none is published. */
    List<ListFile> of(Rundown rundown);
}
