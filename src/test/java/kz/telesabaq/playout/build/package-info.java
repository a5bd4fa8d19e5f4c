@NullMarked
package kz.telesabaq.playout.build;

import org.jspecify.annotations.NullMarked;
