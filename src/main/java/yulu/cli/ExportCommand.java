package yulu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yulu.export.Credits;
import yulu.export.Export;
import yulu.export.ExportFormat;
import yulu.export.GraphShape;
import yulu.store.Store;
import yulu.text.Language;
import yulu.text.YuluException;

/** Writes the graph, or a part of it, for other tools. */
@Command(
    name = "export",
    header = "Write the graph, or a part of it, for other tools.",
    description = "The same graph gives the same bytes. A file is there whole or not at all.%n",
    footer = {
      "%nExamples:",
      "  yulu export --format nq -o graph.nq     one statement a line, sorted",
      "  yulu export --format ttl | less         all graphs as one, to read",
      "  yulu export --format gexf -o all.gexf   people and topics with dates, for Gephi",
      "  yulu export --format csv -o tables/     nodes.csv and edges.csv, and the same for Neo4j",
      "  yulu export --format dot --concept scaling | dot -Tsvg > scaling.svg",
      "  yulu export --to http://host:3030/dataset/data --user me --password",
      "  yulu export --format bibtex --from 2020 -o papers.bib"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private SelectionOptions selection = new SelectionOptions();
  @Mixin private PushOptions push = new PushOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write (default: standard output). Tables go to a file that ends with .zip,"
              + " or to a folder.")
  private @Nullable Path output;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "entities",
      description =
          "What gexf, graphml, dot, cytoscape and csv draw: entities, claims, or chosen, only"
              + " the things that --query finds"
              + " (default: ${DEFAULT-VALUE}).")
  private GraphShape shape = GraphShape.ENTITIES;

  @Option(
      names = "--labels",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "Language of labels where only one is shown: en or zh (default: en).")
  private Language language = Language.EN;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "Licence of the graph, for formats that have room for it.")
  private @Nullable String license;

  @Option(
      names = "--creator",
      paramLabel = "IRI",
      description = "Who made the graph, an ORCID for example.")
  private @Nullable String creator;

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = "When it was made, for nanopublications: 2026-01-31T12:00:00Z.")
  private @Nullable String created;

  @Override
  public Integer call() {
    return push.given() ? push() : write(wanted());
  }

  private ExportFormat wanted() {
    if (format == null) {
      throw new ParameterException(
          spec.commandLine(), "Name a format with --format, or a store with --to.");
    }
    return format;
  }

  private int push() {
    if (format != null || output != null) {
      throw new ParameterException(
          spec.commandLine(), "--to pushes into a store; leave --format and -o out.");
    }
    try (Store opened = store.open()) {
      push.push(opened, selection.of(opened));
      return 0;
    } catch (IOException e) {
      throw new YuluException(
          "there is no room to sort the graphs: " + e.getMessage(),
          System.getProperty("java.io.tmpdir", ""),
          "make room on the disk",
          e);
    }
  }

  private int write(ExportFormat format) {
    Credits credits = credits();
    ExportTarget target = ExportTarget.of(format, output, spec.commandLine());
    try (Store opened = store.open()) {
      Export export = new Export(format, shape, selection.of(opened), language, credits);
      target.write(out -> export.write(opened, out));
      return 0;
    } catch (IOException e) {
      throw new YuluException(
          "the export cannot be written: " + e.getMessage(),
          output == null ? "" : output.toString(),
          "choose another place with -o",
          e);
    }
  }

  private Credits credits() {
    try {
      return new Credits(
          Optional.ofNullable(license),
          Optional.ofNullable(creator),
          Optional.ofNullable(created).map(Instant::parse));
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--created: write a time like 2026-01-31T12:00:00Z.");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--license, --creator: " + Plain.text(String.valueOf(e.getMessage())) + ".");
    }
  }
}
