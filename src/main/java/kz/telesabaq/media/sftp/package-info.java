/** The door for studios: an SFTP server that only takes in. */
@NullMarked
package kz.telesabaq.media.sftp;

import org.jspecify.annotations.NullMarked;
