/**
 * The pages as a person has them: the real program, in a real browser. Start reading at {@link
 * yulu.browser.ExplorerInBrowserTest}.
 */
@NullMarked
package yulu.browser;

import org.jspecify.annotations.NullMarked;
