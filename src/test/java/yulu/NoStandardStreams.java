package yulu;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class touches neither standard input nor output nor error. */
final class NoStandardStreams extends ArchCondition<JavaClass> {
  NoStandardStreams() {
    super("touch no standard stream");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (JavaFieldAccess access : item.getFieldAccessesFromSelf()) {
      boolean stream =
          access.getTargetOwner().isEquivalentTo(System.class)
              && Set.of("in", "out", "err").contains(access.getTarget().getName());
      if (stream) {
        events.add(SimpleConditionEvent.violated(item, access.getDescription()));
      }
    }
  }
}
