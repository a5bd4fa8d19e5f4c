@NullMarked
package kz.telesabaq.playout;

import org.jspecify.annotations.NullMarked;
