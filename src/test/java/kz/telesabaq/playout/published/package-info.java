@NullMarked
package kz.telesabaq.playout.published;

import org.jspecify.annotations.NullMarked;
