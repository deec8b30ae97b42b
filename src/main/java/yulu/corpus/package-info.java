/**
 * Source files become documents: one {@link yulu.corpus.DocumentReader} a format.
 *
 * <p>Comes in: files and folders (text, Markdown, HTML, subtitles, transcripts, DOCX, PDF) and the
 * {@code NAME.meta.yaml} files beside them. Goes out: one {@link yulu.corpus.Reading} a file, a
 * {@link yulu.text.Document} or a {@link yulu.corpus.Finding} that says why there is none. A broken
 * file stops nothing else. Imports yulu.text and the libraries that know the formats.
 *
 * <p>Start reading at {@link yulu.corpus.CorpusReader}; the readers are listed in {@link
 * yulu.corpus.Format}.
 */
@NullMarked
package yulu.corpus;

import org.jspecify.annotations.NullMarked;
