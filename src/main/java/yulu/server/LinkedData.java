package yulu.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import yulu.explorer.DataPages;
import yulu.explorer.Explorer;

/** Which address of linked data is answered by what. */
final class LinkedData {
  private LinkedData() {}

  static void add(
      FusekiServer.Builder server,
      Publication publication,
      Explorer explorer,
      RunningQueries running) {
    DataPages dataPages =
        new DataPages(publication.store().dataset(), publication.site().minter().base());
    ThingPages pages =
        (iri, language, parameters) ->
            explorer
                .thing(iri, language, parameters)
                .or(() -> dataPages.description(iri, language, parameters));
    OntologyResource ontology = new OntologyResource(publication, dataPages);
    List<LinkedResource> own = new ArrayList<>();
    own.add(ontology);
    own.add(new DatasetResource("/.well-known/void", DatasetResource.Words.VOID, publication));
    own.add(new DatasetResource("/dataset", DatasetResource.Words.DCAT, publication));
    publication.options().shapes().ifPresent(file -> own.add(new ShapesResource(file)));
    ResourceMap resources = new ResourceMap(publication, pages, running, own);
    SiteMapServlet siteMap = new SiteMapServlet(publication);
    server
        .addServlet("/*", new LinkedDataServlet(resources, publication))
        .addServlet(ContextServlet.PATH, new ContextServlet(ontology))
        .addServlet(FragmentsServlet.PATH, new FragmentsServlet(publication, dataPages, running))
        .addServlet("/dump/*", new DumpServlet(publication))
        .addServlet("/sitemap.xml", siteMap)
        .addServlet("/sitemap/*", siteMap)
        .addServlet("/robots.txt", siteMap);
  }
}
