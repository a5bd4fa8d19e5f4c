package kz.telesabaq.media.app;

/** A door with things to see to now and then. */
public interface DoorKeeping {

    /**
     * Hands over what came whole, clears away what nobody goes on with.
     *
     * @throws MediaFault when its folder cannot be read or written
     */
    void tidy();
}
