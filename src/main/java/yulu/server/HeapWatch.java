package yulu.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/** Calls for help when four fifths of the heap stay in use after a collection. */
final class HeapWatch implements AutoCloseable {
  private static final double SHARE = 0.8;

  private final NotificationListener listener;

  HeapWatch(Consumer<String> help) {
    listener =
        (notification, handback) ->
            help.accept("The server is short of memory and stopped the query. Ask for less.");
    for (MemoryPoolMXBean pool : oldGenerations()) {
      pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * SHARE));
    }
    emitter().addNotificationListener(listener, null, null);
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(listener);
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  /** The pools that hold what lives long; young generations have no maximum or none of interest. */
  private static List<MemoryPoolMXBean> oldGenerations() {
    List<MemoryPoolMXBean> pools = new ArrayList<>();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP
          && pool.isCollectionUsageThresholdSupported()
          && pool.isUsageThresholdSupported()
          && pool.getUsage().getMax() > 0) {
        pools.add(pool);
      }
    }
    return pools;
  }
}
