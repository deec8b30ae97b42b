package yulu.export;

import java.io.IOException;

/** Takes things one by one, as they are read. */
interface Sink<T> {
  void accept(T thing) throws IOException;
}
