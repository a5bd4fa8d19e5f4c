package kz.telesabaq.transcode.profiles;

/** What a lesson mostly shows; each kind needs another web ladder. */
public enum Scene {
    /** Writing, slides, a screen: small details that rarely move. */
    BOARD,
    /** A person who speaks, shows or signs. */
    CAMERA
}
