/**
 * The command line: one class a command, which reads arguments, calls one thing, and prints.
 * Results go to standard output, everything else to standard error; exit codes are 0 (done), 1
 * (findings or failure) and 2 (wrong usage).
 *
 * <p>Comes in: arguments. Goes out: text, exit codes. Imports {@code build}, {@code store}, {@code
 * export}, {@code server}; the one place that knows picocli and the standard streams.
 *
 * <p>Start reading at {@link yulu.cli.Yulu}.
 */
@NullMarked
package yulu.cli;

import org.jspecify.annotations.NullMarked;
