// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.postgres.desk.Accounts;
import org.holdfast.postgres.desk.DeskSettings;
import org.holdfast.service.ActFailure;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Founding;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.RecordPlace;
import org.holdfast.service.watch.Watching;
import org.holdfast.tlog.note.KeyName;
import org.jspecify.annotations.Nullable;

/// The desk, once there is a record: before that, nothing but its set-up.
public final class DeskHolder implements AutoCloseable {
  private static final int CODE_BYTES = 9;
  private static final String DRILL = "DRILL: PRACTICE ONLY, NOT FOR DEPARTURE\n";
  private static final String DRILL_ORIGIN = "drill.invalid/";

  private final ServeSettings settings;
  private final String setupCode;
  private final AtomicReference<@Nullable Opened> opened = new AtomicReference<>();
  private final List<Runnable> changed = new CopyOnWriteArrayList<>();
  private volatile boolean setUp;

  /// What is open together.
  private record Opened(
      Desk desk, Accounts accounts, DeskSettings kept, @Nullable Watching watching) {}

  /// Opens the record of the settings, where one was begun.
  public DeskHolder(ServeSettings settings) {
    this.settings = settings;
    byte[] code = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(code);
    this.setupCode = Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    if (Files.exists(place().logKey())) {
      open(RecordFolder.open(place()));
    }
  }

  private RecordPlace place() {
    return new RecordPlace(settings.folder().toAbsolutePath().normalize(), settings.database());
  }

  private void open(RecordFolder folder) {
    Desk desk = Desk.open(folder, settings.clock());
    opened.set(
        new Opened(
            desk, new Accounts(folder.database()), new DeskSettings(folder.database()), null));
    if (founded(desk)) {
      watch();
    }
  }

  /// Begins to watch, once there is somebody in whose name the machine answers.
  private void watch() {
    Opened now = required();
    Watching watching = Watching.begin(now.desk(), LinkageModel.shipped());
    watching.listen(_ -> changed.forEach(Runnable::run));
    opened.set(new Opened(now.desk(), now.accounts(), now.kept(), watching));
  }

  /// Is told, on the thread of the watch, when the board says another thing.
  public void whenChanged(Runnable told) {
    changed.add(told);
  }

  /// The watch over open operations.
  public Watching watching() {
    Watching watching = required().watching();
    if (watching == null) {
      throw new ActFailure(ActFailure.Ground.HELD, "Nothing is watched yet.");
    }
    return watching;
  }

  /// What the desk was started with.
  public ServeSettings settings() {
    return settings;
  }

  /// The desk; empty before its set-up.
  public Optional<Desk> open() {
    return Optional.ofNullable(opened.get()).filter(this::isSetUp).map(Opened::desk);
  }

  /// The database is asked until it is set up, and not again: who asks for a page while the
  /// database is gone is to be told that everything is held, and not nothing.
  private boolean isSetUp(Opened now) {
    if (!setUp) {
      setUp = founded(now.desk()) && now.accounts().any();
    }
    return setUp;
  }

  /// Whether a record was begun, from a terminal, in which nobody can sign in yet.
  public boolean begun() {
    Opened now = opened.get();
    return now != null && founded(now.desk());
  }

  /// Whether somebody administers the record that was begun.
  public boolean administers(ActorId actor) {
    return required()
        .desk()
        .see(views -> views.actors().of(actor).roles().contains(Role.ADMINISTRATOR.name()));
  }

  private boolean founded(Desk desk) {
    return desk.see(views -> views.position() > 0);
  }

  /// The desk.
  ///
  /// @throws ActFailure before its set-up
  public Desk desk() {
    return open()
        .orElseThrow(
            () -> new ActFailure(ActFailure.Ground.HELD, "This desk has not been set up yet."));
  }

  /// With what people sign in.
  public Accounts accounts() {
    return required().accounts();
  }

  /// What people of the desk keep for each other.
  public DeskSettings kept() {
    return required().kept();
  }

  private Opened required() {
    Opened now = opened.get();
    if (now == null) {
      throw new ActFailure(ActFailure.Ground.HELD, "This desk has not been set up yet.");
    }
    return now;
  }

  /// A slip as this desk gives it out. One of practice is no slip: whoever checks it is told so by
  /// its first line, and no program takes it for one.
  public String marked(String slip) {
    return settings.drill() ? DRILL + slip : slip;
  }

  /// What whoever started the desk reads on the terminal and types into its set-up: nobody else can
  /// make themselves its administrator.
  public String setupCode() {
    return setupCode;
  }

  /// Makes the record, its first administrator and that person's account.
  ///
  /// @param origin the name of the log
  /// @param administrator who
  /// @param passwordHash the hash of their password
  public synchronized void setUp(KeyName origin, ActorId administrator, String passwordHash) {
    if (open().isPresent()) {
      throw new ActFailure(ActFailure.Ground.NO_ANSWER, "This desk was set up before.");
    }
    try {
      if (!Files.exists(place().logKey())) {
        RecordFolder.makeKey(
            place(), settings.drill() ? new KeyName(DRILL_ORIGIN + origin.value()) : origin);
      }
    } catch (IOException e) {
      throw new ActFailure(
          ActFailure.Ground.CANNOT_CREATE, settings.folder() + " cannot be written.");
    }
    if (opened.get() == null) {
      open(RecordFolder.open(place()));
    }
    Opened now = required();
    boolean begun = begun();
    now.accounts().setPassword(administrator, passwordHash, settings.clock().instant());
    if (begun) {
      return;
    }
    List<Draft> drafts = Founding.drafts(administrator, settings.clock().instant());
    if (now.desk().record(drafts).isEmpty()) {
      throw new IllegalStateException("a record that is begun has entries");
    }
    watch();
    var checkpoint = now.desk().folder().publish();
    if (checkpoint.signatures().isEmpty()) {
      throw new IllegalStateException("what is published is signed");
    }
  }

  @Override
  public void close() {
    Opened now = opened.getAndSet(null);
    if (now != null) {
      if (now.watching() != null) {
        now.watching().close();
      }
      now.desk().close();
    }
  }
}
