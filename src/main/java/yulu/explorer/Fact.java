package yulu.explorer;

import java.util.List;

/** A property of a thing and its values. The key names its text. */
record Fact(String key, List<Link> values) {}
