/** What can be made of a master, as data: house files, web ladders, and everything else that is handed out. */
@NullMarked
package kz.telesabaq.transcode.profiles;

import org.jspecify.annotations.NullMarked;
