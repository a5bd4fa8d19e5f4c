@NullMarked
package kz.telesabaq.transcode;

import org.jspecify.annotations.NullMarked;
