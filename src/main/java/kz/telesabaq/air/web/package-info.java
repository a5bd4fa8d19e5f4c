/** The channel over HTTP: playlists, segments, and a page to watch it. */
@NullMarked
package kz.telesabaq.air.web;

import org.jspecify.annotations.NullMarked;
