/** Pure: from the list and the shelf to the segments of a day. */
@NullMarked
package kz.telesabaq.air.build;

import org.jspecify.annotations.NullMarked;
