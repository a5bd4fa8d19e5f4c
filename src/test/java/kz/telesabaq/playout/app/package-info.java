@NullMarked
package kz.telesabaq.playout.app;

import org.jspecify.annotations.NullMarked;
