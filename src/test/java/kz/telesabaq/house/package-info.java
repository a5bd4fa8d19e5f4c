@NullMarked
package kz.telesabaq.house;

import org.jspecify.annotations.NullMarked;
