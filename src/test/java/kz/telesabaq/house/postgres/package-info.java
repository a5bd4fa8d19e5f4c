@NullMarked
package kz.telesabaq.house.postgres;

import org.jspecify.annotations.NullMarked;
