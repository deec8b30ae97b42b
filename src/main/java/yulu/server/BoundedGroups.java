package yulu.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Puts a meter on every GROUP_CONCAT of one query. */
final class BoundedGroups extends TransformCopy {
  private static final long MOST_CHARACTERS = 16_000_000;

  private final AtomicLong left = new AtomicLong(MOST_CHARACTERS);

  @Override
  public Op transform(OpGroup group, Op inner) {
    List<ExprAggregator> aggregators = group.getAggregators().stream().map(this::metered).toList();
    return OpGroup.create(inner, group.getGroupVars(), aggregators);
  }

  private ExprAggregator metered(ExprAggregator named) {
    Aggregator aggregator = named.getAggregator();
    return separator(aggregator)
        .map(
            separator -> new MeteredText(aggregator.getExprList().get(0), separator.length(), left))
        .map(text -> new ExprAggregator(named.getVar(), aggregator.copy(new ExprList(text))))
        .orElse(named);
  }

  /** The separator, if the aggregator is a GROUP_CONCAT. */
  private static Optional<String> separator(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat all) {
      return Optional.of(orSpace(all.getSeparator()));
    }
    return aggregator instanceof AggGroupConcatDistinct distinct
        ? Optional.of(orSpace(distinct.getSeparator()))
        : Optional.empty();
  }

  private static String orSpace(@Nullable String separator) {
    return separator == null ? " " : separator;
  }
}
