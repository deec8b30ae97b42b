package yulu.explorer;

import org.apache.jena.graph.Node;

/** The page of an entity. */
record ThingPage(Kind kind, Link self) {
  static ThingPage of(Look look, Node thing, Kind kind) {
    return new ThingPage(kind, look.link(thing));
  }
}
