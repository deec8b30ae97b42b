package yulu.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar names it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Yulu.class.getPackage().getImplementationVersion();
    return new String[] {
      "yulu " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()
    };
  }
}
