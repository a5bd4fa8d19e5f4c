@NullMarked
package kz.telesabaq.transcode.app;

import org.jspecify.annotations.NullMarked;
