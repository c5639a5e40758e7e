// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Head.Compartment;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.publish.Published;
import org.holdfast.postgres.publish.Publisher;
import org.holdfast.postgres.record.HeadHint;
import org.holdfast.postgres.record.MasterKey;
import org.holdfast.postgres.record.PostgresCaseFile;
import org.holdfast.postgres.record.PostgresVault;
import org.holdfast.postgres.schema.Examination;
import org.holdfast.service.ActFailure;
import org.holdfast.service.file.OwnerFile;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tile.LogFile;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogReader;
import org.holdfast.tlog.tile.LogWriter;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHead;
import org.jspecify.annotations.Nullable;

/// A record that is open: its entries, its log, and the key that signs it.
///
/// A reader would get this wrong: it opens only after the database was examined and found as long
/// as everything that was published of it. A restored backup is refused before anything can be
/// added.
public final class RecordFolder implements AutoCloseable {
  private static final int CONNECTIONS = 8;

  private final RecordPlace place;
  private final @Nullable RecordServer server;
  private final Login login;
  private final Database database;
  private final CaseFile file;
  private final LogFolder log;
  private final NoteSigner signer;
  private final Publisher publisher;
  private final Witnesses witnesses;

  private RecordFolder(RecordPlace place, @Nullable RecordServer server, Login login) {
    this.place = place;
    this.server = server;
    this.signer = signer(place);
    this.log = new LogFolder(place.log());
    this.witnesses = Witnesses.in(place.policy());
    examine(login, log, signer);
    askWitnesses();
    this.login = login;
    this.database = new Database(login, CONNECTIONS);
    this.file =
        new PostgresCaseFile(
            database,
            new PostgresVault(database, MasterKey.in(place.masterKey())),
            readable(),
            new SecureRandom());
    this.publisher = new Publisher(database, log, signer);
  }

  /// What a command line may read: what is ordinary. What is sealed is read at the desk, by people
  /// who log in.
  private static Set<Compartment> readable() {
    return EnumSet.of(Compartment.ORDINARY);
  }

  /// Keeps a folder's own server running, for commands that follow each other in this process.
  public static Running keepRunning(Path folder) {
    RecordServer server =
        RecordServer.start(new RecordPlace(folder.toAbsolutePath().normalize(), null));
    return server::close;
  }

  /// A server that runs until this is closed.
  @FunctionalInterface
  public interface Running extends AutoCloseable {
    @Override
    void close();
  }

  /// Opens a record that was begun.
  public static RecordFolder open(RecordPlace place) {
    if (!Files.exists(place.logKey())) {
      throw new ActFailure(
          ActFailure.Ground.NO_INPUT,
          "No record was begun in "
              + place.folder()
              + ". Begin one with: holdfast record begin --record DIR --origin NAME --by A --and B");
    }
    String url = place.database();
    if (url != null) {
      return new RecordFolder(place, null, RecordServer.elsewhere(url));
    }
    RecordServer server = RecordServer.start(place);
    try {
      return new RecordFolder(place, server, server.login());
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /// Makes the key of a new log, named by its origin.
  public static void makeKey(RecordPlace place, KeyName origin) throws IOException {
    NoteSigner made = NoteSigner.generate(origin, new SecureRandom());
    OwnerFile.write(place.logKey(), made.format() + "\n");
    Files.createDirectories(place.log());
    Files.writeString(place.publicKey(), made.verifier().format() + "\n", StandardCharsets.UTF_8);
  }

  private static NoteSigner signer(RecordPlace place) {
    try {
      return NoteSigner.parse(Files.readString(place.logKey(), StandardCharsets.UTF_8))
          .orElseThrow(() ->
              new ActFailure(ActFailure.Ground.NO_INPUT, place.logKey() + " is no key of a log."));
    } catch (IOException e) {
      throw new ActFailure(ActFailure.Ground.NO_INPUT, place.logKey() + " cannot be read.");
    }
  }

  private static void examine(Login login, LogFolder log, NoteSigner signer) {
    if (Examination.of(login, published(log, signer)) instanceof Examination.Refused refused) {
      throw new ActFailure(
          ActFailure.Ground.HELD,
          refused.reasons().stream()
              .map(Examination.Reason::sentence)
              .collect(
                  Collectors.joining(
                      "; ", "The record is refused: ", ". Nothing was changed or signed.")));
    }
  }

  private void askWitnesses() {
    if (witnesses.none() || log.read(LogFile.CHECKPOINT).isEmpty()) {
      return;
    }
    SignedNote served = served();
    TreeHead head = head(served);
    witnesses
        .against(served, head.size(), new LogReader(log, head.size()))
        .ifPresent(reason -> {
          throw new ActFailure(
              ActFailure.Ground.HELD,
              "The record is refused: " + reason + ". Nothing was changed or signed.");
        });
  }

  private static TreeHead head(SignedNote checkpoint) {
    return Checkpoint.parse(checkpoint.text()).orElseThrow().head();
  }

  /// The newest checkpoint that was published, where one was.
  private static Optional<TreeHead> published(LogFolder log, NoteSigner signer) {
    return log.read(LogFile.CHECKPOINT)
        .map(note ->
            switch (OpenedCheckpoint.open(note, signer.verifier())) {
              case OpenedCheckpoint.Verified verified -> verified.checkpoint().head();
              case OpenedCheckpoint.Malformed _,
                  OpenedCheckpoint.NotSigned _,
                  OpenedCheckpoint.BadSignature _ ->
                  throw new ActFailure(
                      ActFailure.Ground.HELD,
                      "The record is refused: its log serves a checkpoint that its key did not"
                          + " sign. Nothing was changed or signed.");
            });
  }

  /// The entries.
  public CaseFile file() {
    return file;
  }

  /// Says at once that the record has grown, whoever recorded something, until it is closed. It is
  /// a hint.
  public HeadHint hints(Runnable grown) {
    return HeadHint.listen(login, grown);
  }

  /// The database that keeps the entries.
  public Database database() {
    return database;
  }

  /// Records entries, all of them or, where one is refused, none; a refusal ends the command.
  ///
  /// @return the position of each
  public List<Long> append(List<Draft> drafts) {
    return Recording.all(file, drafts);
  }

  /// The origin of the log, which is the name of its key.
  public String origin() {
    return signer.verifier().name().value();
  }

  /// The public key of the log, as a vkey.
  public String vkey() {
    return signer.verifier().format();
  }

  /// The key that signs the log.
  public NoteSigner logSigner() {
    return signer;
  }

  /// The folder of the published log.
  public Path logFolder() {
    return place.log();
  }

  /// Publishes what was recorded since the last time.
  ///
  /// @return the signed checkpoint that is served now
  public SignedNote publish() {
    return switch (publisher.publish()) {
      case Published.Served(var head, var checkpoint) -> witnessed(head, checkpoint);
      case Published.Unchanged _ -> served();
      case Published.AnotherPublishes _ ->
          throw new ActFailure(
              ActFailure.Ground.HELD, "Another process publishes this log. Try again in a moment.");
      case Published.Refused(var reason) ->
          throw new ActFailure(
              ActFailure.Ground.HELD, "Nothing was signed: " + reason.sentence() + ".");
    };
  }

  /// Serves the checkpoint with the cosignatures of those who witness it, where any do.
  private SignedNote witnessed(TreeHead head, SignedNote checkpoint) {
    if (witnesses.none()) {
      return checkpoint;
    }
    LogReader reader = new LogReader(log, head.size());
    SignedNote cosigned = witnesses.cosigned(checkpoint, head.size(), reader);
    if (!cosigned.equals(checkpoint)) {
      LogWriter.open(log, head).publish(cosigned);
    }
    return cosigned;
  }

  /// Which witnesses the issuer names, as the text of a policy.
  public Optional<String> policy() {
    try {
      return Files.exists(place.policy())
          ? Optional.of(Files.readString(place.policy(), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new ActFailure(ActFailure.Ground.NO_INPUT, place.policy() + " cannot be read.");
    }
  }

  /// The names of witnesses that were asked and gave no cosignature.
  public List<String> silentWitnesses() {
    return witnesses.silent();
  }

  private SignedNote served() {
    byte[] note = log.read(LogFile.CHECKPOINT).orElseThrow();
    return switch (SignedNote.parse(note)) {
      case SignedNote.Parsed.Read(var read) -> read;
      case SignedNote.Parsed.Malformed _ -> throw new IllegalStateException("it was opened before");
    };
  }

  /// Proves an entry under a checkpoint that was just published.
  public ProofFile prove(long position, SignedNote checkpoint) {
    TreeHead head = head(checkpoint);
    return ProofFile.prove(new LeafIndex(position), checkpoint, new LogReader(log, head.size()));
  }

  @Override
  public void close() {
    database.close();
    if (server != null) {
      server.close();
    }
  }
}
