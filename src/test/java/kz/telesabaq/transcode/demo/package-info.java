@NullMarked
package kz.telesabaq.transcode.demo;

import org.jspecify.annotations.NullMarked;
