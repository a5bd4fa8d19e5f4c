/** {@code ops/bench media}: what making lessons costs. */
@NullMarked
package kz.telesabaq.bench.media;

import org.jspecify.annotations.NullMarked;
