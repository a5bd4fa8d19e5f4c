@NullMarked
package kz.telesabaq.air;

import org.jspecify.annotations.NullMarked;
