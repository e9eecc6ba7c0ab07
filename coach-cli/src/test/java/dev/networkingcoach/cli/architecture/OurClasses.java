package dev.networkingcoach.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;

/** Every class of every module, but for tests, benchmarks and what Drools generates. */
final class OurClasses {
  static final String ROOT = "dev.networkingcoach";
  static final String API = ROOT + ".api";
  static final String RULES = ROOT + ".rules";
  static final String JSON = ROOT + ".json";
  static final String IMPORTS = ROOT + ".imports";
  static final String EXPORTS = ROOT + ".exports";
  static final String JOURNAL = ROOT + ".journal";
  static final String LANGUAGE = ROOT + ".language";
  static final String NETWORK = ROOT + ".network";
  static final String BOT = ROOT + ".bot";
  static final String MODEL = ROOT + ".model";
  static final String REPORT = ROOT + ".report";
  static final String HTTP = ROOT + ".http";
  static final String SCHEDULE = ROOT + ".schedule";
  static final String SLACK = ROOT + ".slack";
  static final String TEAMS = ROOT + ".teams";
  static final String TEXTS = ROOT + ".texts";
  static final String CLI = ROOT + ".cli";

  private static final JavaClasses WRITTEN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(OurClasses::isWritten)
          .importPackages(ROOT);

  private OurClasses() {}

  private static boolean isWritten(Location location) {
    return !location.contains("/rules/book/");
  }

  static JavaClasses written() {
    return WRITTEN;
  }

  static boolean isIn(JavaClass type, String... packages) {
    String name = type.getPackageName();
    return List.of(packages).stream()
        .anyMatch(one -> name.equals(one) || name.startsWith(one + "."));
  }
}
