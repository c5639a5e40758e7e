// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.publish.Published;
import org.holdfast.postgres.publish.Publisher;

/// An application that records and publishes until it is halted: a program of its own, told on
/// standard input where and how.
///
/// Lines: the folder of the epoch, the folder of programs, the server's address, the role, its
/// password, a seed, a step or `RANDOM`, and the how many-th time.
public final class Application {
  /// What the program exits with where a step halted it.
  static final int HALTED = 77;

  private static final int WRITERS = 2;

  private Application() {}

  /// Runs until it is halted. It is an executable of its own, as the one that people type is.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    run(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  private static void run(InputStream told, PrintStream out)
      throws IOException, InterruptedException {
    BufferedReader in = new BufferedReader(new InputStreamReader(told, StandardCharsets.UTF_8));
    Epoch epoch = new Epoch(Path.of(in.readLine()), Path.of(in.readLine()));
    Login login = new Login(in.readLine(), in.readLine(), in.readLine());
    SplittableRandom random = new SplittableRandom(Long.parseLong(in.readLine()));
    String point = in.readLine();
    Step step = point.equals("RANDOM") ? null : Step.valueOf(point);
    int times = Integer.parseInt(in.readLine());
    Trap trap = new Trap(step, times, () -> Runtime.getRuntime().halt(HALTED));
    OpenRecord record = OpenRecord.open(epoch, login, trap);
    Ledger ledger = new Ledger(epoch.ledger());
    List<Writer> writers = new ArrayList<>();
    for (int at = 0; at < WRITERS; at++) {
      Salts salts = new Salts(0);
      writers.add(new Writer(record.file(salts), salts, ledger, random.nextLong()));
    }
    out.println("ready");
    writers.forEach(Thread.ofPlatform()::start);
    publish(record.publisher(), ledger);
  }

  private static void publish(Publisher publisher, Ledger ledger) throws InterruptedException {
    while (true) {
      if (publisher.publish() instanceof Published.Served(var head, var _)) {
        ledger.checkpoint(head);
      }
      Thread.sleep(10);
    }
  }
}
