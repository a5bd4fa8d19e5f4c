package kz.telesabaq.air.app;

import kz.telesabaq.findings.Wording;

/** Nobody broadcasts under the name. */
public final class NoSuchChannel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Wording words;

    NoSuchChannel(String name) {
        super("there is no channel " + name);
        this.words = Wording.of("«%s» деген арна жоқ.", "Канала «%s» нет.", "There is no channel “%s”.")
                .with(name);
    }

    public Wording words() {
        return words;
    }
}
