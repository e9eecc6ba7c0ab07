package dev.networkingcoach.api.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders in which files are written before they are moved to their place, and what is left of
 * them where a program was killed. Their names tell the process that made them: {@code
 * .coach-PROCESS-RANDOM}. Stateless.
 */
final class LeftFolders {
  /** Whoever writes does something within that time. */
  private static final Duration UNTOUCHED = Duration.ofHours(1);

  private static final String PREFIX = ".coach-";
  private static final Pattern NAME = Pattern.compile("\\.coach-(?:([0-9]{1,18})-)?[0-9]+");

  private LeftFolders() {}

  /** How the names of folders of this process begin. */
  static String prefix() {
    return PREFIX + ProcessHandle.current().pid() + "-";
  }

  /**
   * Removes what killed programs left: folders of the same user, of processes that are no more, in
   * which nothing was written for an hour. What cannot be removed stays; it is in nobody's way.
   *
   * @param own a folder just made, whose time is now
   */
  static void clear(Path own) {
    Path beside = Objects.requireNonNull(own.getParent());
    try (DirectoryStream<Path> all = Files.newDirectoryStream(beside)) {
      // Where folders cannot be opened by their parent, somebody might put a link in their place.
      if (all instanceof SecureDirectoryStream<Path> folder) {
        PosixFileAttributes now =
            Files.readAttributes(own, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        for (Path one : folder) {
          if (isLeft(one.getFileName().toString())) {
            clear(folder, one.getFileName(), now);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException | UnsupportedOperationException left) {
      // The next who writes there tries again.
    }
  }

  private static boolean isLeft(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        && (parts.group(1) == null
            || ProcessHandle.of(Long.parseLong(parts.group(1)))
                .filter(ProcessHandle::isAlive)
                .isEmpty());
  }

  private static void clear(SecureDirectoryStream<Path> beside, Path name, PosixFileAttributes now)
      throws IOException {
    try (SecureDirectoryStream<Path> folder =
        beside.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
      PosixFileAttributes attributes =
          folder.getFileAttributeView(PosixFileAttributeView.class).readAttributes();
      if (!isOld(attributes, now.owner(), now.lastModifiedTime())) {
        return;
      }
      List<Path> files = new ArrayList<>();
      for (Path file : folder) {
        files.add(file.getFileName());
      }
      for (Path file : files) {
        PosixFileAttributes of =
            folder
                .getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        if (!isOld(of, now.owner(), now.lastModifiedTime())) {
          return;
        }
      }
      for (Path file : files) {
        folder.deleteFile(file);
      }
    } catch (IOException noFolder) {
      // It is a link, of somebody else, or just being removed.
      return;
    }
    beside.deleteDirectory(name);
  }

  private static boolean isOld(PosixFileAttributes of, UserPrincipal owner, FileTime now) {
    return of.owner().equals(owner) && isUntouched(of, now);
  }

  private static boolean isUntouched(BasicFileAttributes of, FileTime now) {
    return of.lastModifiedTime().toInstant().isBefore(now.toInstant().minus(UNTOUCHED));
  }
}
