package kz.telesabaq.playout.published;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A revision could not be written. Nothing of it is visible; what was published before stands. */
public final class PublicationFailed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    PublicationFailed(String message, IOException cause) {
        super(message, cause);
    }
}
