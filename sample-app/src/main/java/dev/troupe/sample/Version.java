package dev.troupe.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the version that the build wrote into the resources. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties version = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      version.load(Objects.requireNonNull(in, "version.properties"));
    }
    return new String[] {"troupe-sample " + version.getProperty("version")};
  }
}
