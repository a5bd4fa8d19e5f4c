package kz.telesabaq.media;

import java.util.List;

/** What came along with recordings the house keeps. */
public interface MasterSidecars {

    /** Of each kind and language the newest that fits this very recording; in an order that never changes by itself. */
    List<Sidecar> of(Fingerprint master);
}
