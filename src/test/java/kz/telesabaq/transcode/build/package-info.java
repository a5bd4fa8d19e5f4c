@NullMarked
package kz.telesabaq.transcode.build;

import org.jspecify.annotations.NullMarked;
