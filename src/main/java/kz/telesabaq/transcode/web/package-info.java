/** How far the workshop has come, over HTTP, for people who signed in. */
@NullMarked
package kz.telesabaq.transcode.web;

import org.jspecify.annotations.NullMarked;
