/**
 * The pages: what a person sees of the graph in a browser.
 *
 * <p>Comes in: the dataset, read in transactions of one page each. Goes out: HTML. Imports {@code
 * linked}, {@code store}, {@code rdf}, {@code text}, Jena, and is the one place that knows the
 * template engine; it knows no servlet.
 *
 * <p>Start reading at {@link yulu.explorer.Explorer}, the door of the package. A page is three
 * things:
 *
 * <ol>
 *   <li>a record that holds what is shown, such as {@link yulu.explorer.ThingPage}, and a class
 *       that reads it from the graph by {@link yulu.explorer.Look} ({@code queries/*.rq} of this
 *       package's resources, or direct look-ups);
 *   <li>a template in {@code src/main/jte} (all in one folder: they become classes of this package
 *       and may use its package-private types). It takes {@code Frame frame} and {@code … page} and
 *       puts its content into {@code @template.layout(frame = frame, content = @`…`)}. The head of
 *       the layout, with navigation, search, language and theme, needs nothing of the page but the
 *       {@link yulu.explorer.Frame};
 *   <li>a method of {@code Explorer} that puts both together, and a line in {@code
 *       yulu.server.Server} that serves it through a {@code PageServlet}.
 * </ol>
 *
 * <p>Words stand in {@code texts.zh.properties} and {@code texts.en.properties}, never in a
 * template. Links go through {@link yulu.explorer.Frame#href}. Scripts and styles are files of
 * {@code static/}, listed in {@code static.txt}; nothing inline, as the pages forbid it themselves.
 */
@NullMarked
package yulu.explorer;

import org.jspecify.annotations.NullMarked;
