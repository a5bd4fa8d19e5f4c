@NullMarked
package kz.telesabaq.airtime;

import org.jspecify.annotations.NullMarked;
