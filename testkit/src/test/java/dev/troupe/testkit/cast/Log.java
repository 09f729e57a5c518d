package dev.troupe.testkit.cast;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged of players while it is open. */
public final class Log extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final Logger logger = (Logger) LoggerFactory.getLogger(Player.class);
  private final Level before = logger.getLevel();
  private final List<String> lines = new ArrayList<>();

  /** Listens from now on. */
  public Log() {
    setContext(logger.getLoggerContext());
    start();
    logger.setLevel(Level.WARN);
    logger.addAppender(this);
  }

  /** Level and text of each line. */
  public List<String> lines() {
    return lines;
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getLevel() + " " + event.getFormattedMessage());
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setLevel(before);
    stop();
  }
}
