package kz.telesabaq.air.app;

import kz.telesabaq.findings.Wording;

/** The channel has nothing it could show, not even a card. */
public final class NotOnAirYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Wording words;

    NotOnAirYet(Wording words) {
        super(words.en());
        this.words = words;
    }

    public Wording words() {
        return words;
    }
}
