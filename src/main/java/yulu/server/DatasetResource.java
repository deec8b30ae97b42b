package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Triple;
import yulu.linked.DcatDescription;
import yulu.linked.TripleFormat;
import yulu.linked.VoidDescription;

/** The data set as a whole, in the words of one of two vocabularies. */
record DatasetResource(String path, Words words, Publication publication)
    implements LinkedResource {
  /** Which vocabulary. */
  enum Words {
    VOID,
    DCAT
  }

  @Override
  public List<Representation> offers() {
    return Representation.DATA;
  }

  @Override
  public String iri() {
    return publication.site().dataset().getURI();
  }

  /** A file's length and checksum are told when it is written. */
  @Override
  public String state() throws IOException {
    return words == Words.VOID ? "" : publication.readyDumps().size() + ".";
  }

  @Override
  public void write(TripleFormat format, HttpServletRequest request, OutputStream out)
      throws IOException {
    List<Triple> triples =
        words == Words.VOID
            ? VoidDescription.of(publication.catalogue(request), publication.statistics())
            : DcatDescription.of(publication.catalogueWithDumps(request));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(triples, bytes);
    bytes.writeTo(out);
  }
}
