/** Delivers into a folder tree: docs/formats/mirror-directory.md. */
@NullMarked
package kz.telesabaq.mirror.directory;

import org.jspecify.annotations.NullMarked;
