@NullMarked
package kz.telesabaq.playout.format;

import org.jspecify.annotations.NullMarked;
