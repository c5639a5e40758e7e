// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.review.Question;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SetAside;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.casefile.view.Excerpt;
import org.holdfast.casefile.watch.Decisions;
import org.holdfast.casefile.watch.LiveRegistry;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.casefile.watch.OperationChange;
import org.holdfast.casefile.watch.RecordPosition;
import org.holdfast.casefile.watch.Watch;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.report.slip.SlipText;
import org.holdfast.service.ActFailure;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.News;
import org.jspecify.annotations.Nullable;

/// Watches every open operation of a desk.
///
/// One thread follows the record, in order. Whatever fails on it ends the watch, whoever asked for
/// it: what the desk had said was new is then not known to have been followed. Every answer is a
/// hold from then on, until another watch has begun from the whole record.
///
/// A reader would get this wrong: a board says up to where in the record it goes. Whoever shows it
/// asks [#current()], which tells whether the record has gone on since.
public final class Watching implements AutoCloseable {
  private static final Duration TICK = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMillis(800);

  /// A board that was asked longer ago is asked anew before it is shown: a watch that has stopped
  /// shows nothing.
  private static final Duration OLDEST = Duration.ofSeconds(30);

  private final Desk desk;
  private final LinkageModel model;
  private final Lists lists;
  private final Journal journal;
  private final List<Consumer<Board>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("desk-watch").factory());
  private @Nullable Watch watch;

  private volatile Board board;

  private Watching(Desk desk, LinkageModel model) {
    this.desk = desk;
    this.model = model;
    this.lists = new Lists(desk);
    this.journal = new Journal(desk, lists);
    this.board = journal.board(null, desk.see(views -> views.place()));
  }

  /// Begins to watch, from the whole record. It returns when everything is answered once.
  public static Watching begin(Desk desk, LinkageModel model) {
    Watching watching = new Watching(desk, model);
    watching.await(watching::follow, Duration.ofHours(1));
    desk.listen(_ -> watching.soon());
    var ticking =
        watching.thread.scheduleWithFixedDelay(
            watching::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    if (ticking.isCancelled()) {
      throw new IllegalStateException("a thread that was just made takes work");
    }
    return watching;
  }

  /// Is told of every board that says another thing than the one before, on the thread of the
  /// watch.
  public void listen(Consumer<Board> listener) {
    listeners.add(listener);
  }

  /// The newest board, whether or not the record has gone on.
  public Board board() {
    return board;
  }

  /// The board as of everything in the record; empty where the watch is behind it, and everything
  /// is to be held.
  public Optional<Board> current() {
    if (desk.fault() != Desk.Fault.NONE) {
      // Whoever stands at a gate is told at once, and not after the database's patience.
      return Optional.empty();
    }
    try {
      long head = desk.file().size();
      if (board.place().size() < head) {
        desk.catchUp();
        await(this::followOrEnd, PATIENCE);
      }
      if (isOld(board)) {
        await(this::tick, PATIENCE);
      }
      Board now = board;
      return desk.fault() == Desk.Fault.NONE
              && now.state() == Board.State.WHOLE
              && now.place().size() >= head
              && !isOld(now)
          ? Optional.of(now)
          : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private boolean isOld(Board shown) {
    return Duration.between(shown.at(), desk.clock().instant()).compareTo(OLDEST) > 0;
  }

  /// Answers an operation once more, now, records it and gives its slip.
  ///
  /// @throws ActFailure where it is not watched, or cannot be recorded
  public Slip slip(String operation) {
    List<Slip> slips = new ArrayList<>();
    await(
        () -> {
          followOrEnd();
          Watch now = required();
          publish(now.decided(operation, terms()), board.place(), false);
          OpenOperation open =
              now.operation(operation)
                  .orElseThrow(() ->
                      new ActFailure(
                          ActFailure.Ground.NO_ANSWER, "No operation of this name is open."));
          slips.add(journal.slip(open));
        },
        Duration.ofSeconds(30));
    return slips.getFirst();
  }

  /// A slip and the answer that it proves.
  public record Slip(OpenOperation operation, String text) {

    /// A file name for it.
    public String fileName() {
      return SlipText.fileName(operation.answer());
    }
  }

  private Watch required() {
    Watch now = watch;
    if (now == null) {
      throw new ActFailure(ActFailure.Ground.HELD, "Nothing is watched at this moment.");
    }
    return now;
  }

  private void soon() {
    thread.execute(this::followOrEnd);
  }

  private void tick() {
    followOrEnd();
    Watch now = watch;
    if (now == null) {
      return;
    }
    try {
      Instant at = desk.clock().instant();
      RecordPosition place = desk.see(views -> views.place());
      if (place.size() == board.place().size()) {
        // Nothing changed: the record speaks as of now.
        Excerpt nobody = desk.see(views -> views.registry().excerpt(at, Set.of()));
        List<OperationChange> changes =
            new ArrayList<>(now.take(read(nobody), Set.of(), now.registry().position(), terms()));
        changes.addAll(now.ask(terms()));
        publish(changes, place, journal.escalate(now));
      }
    } catch (RuntimeException | Error e) {
      end();
    }
  }

  private void followOrEnd() {
    try {
      follow();
    } catch (RuntimeException | Error e) {
      end();
    }
  }

  /// Everything is held until a watch has begun anew.
  private void end() {
    watch = null;
    board = journal.board(null, desk.see(views -> views.place()));
    listeners.forEach(listener -> listener.accept(board));
  }

  private void follow() {
    if (watch == null) {
      begin();
      return;
    }
    for (boolean more = true; more; ) {
      News news = desk.news(desk.clock().instant());
      more = !news.none() || news.place().size() > board.place().size();
      if (more) {
        publish(changes(required(), news), news.place(), journal.departed(news.lists()));
        if (news.registry().isPresent() && !required().registry().whole()) {
          // What no excerpt mends, such as a zone that is stated only now, a whole reading may.
          begin();
        }
      }
    }
  }

  private List<OperationChange> changes(Watch now, News news) {
    Terms terms = terms();
    List<OperationChange> changes = new ArrayList<>();
    news.registry()
        .ifPresent(excerpt ->
            changes.addAll(now.take(read(excerpt), excerpt.persons(), news.place(), terms)));
    for (String operation : news.lists()) {
      lists
          .open(operation)
          .ifPresentOrElse(
              list -> changes.addAll(now.put(operation, list, terms)),
              () -> changes.addAll(now.withdraw(operation)));
    }
    news.reviewed().forEach(operation -> changes.addAll(now.decided(operation, terms)));
    return changes;
  }

  private void begin() {
    News news = desk.news(desk.clock().instant());
    Instant now = desk.clock().instant();
    var whole =
        desk.see(views -> new Whole(TreeJson.format(views.registry().file(now)), views.place()));
    Reading<Registry> registry =
        ofSomebody(RegistryFile.read(Lists.file("the record", whole.file()), RegistryOptions.NONE));
    Watch made = new Watch(LiveRegistry.begin(registry, whole.place(), model), decisions());
    List<OperationChange> changes = new ArrayList<>();
    for (String operation : desk.see(views -> views.operations().operations())) {
      lists.open(operation).ifPresent(list -> changes.addAll(made.put(operation, list, terms())));
    }
    watch = made;
    journal.remember(desk.see(views -> views.operations().operations()));
    publish(changes, news.place(), true);
  }

  /// This is deliberate: a registry of nobody finds nobody. It is not whole, and holds everybody.
  private static Reading<Registry> ofSomebody(Reading<Registry> registry) {
    if (!registry.value().persons().isEmpty()) {
      return registry;
    }
    List<Problem> problems = new ArrayList<>(registry.problems());
    problems.add(
        new Problem(
            Problem.Code.MISSING_FIELD,
            Position.of(registry.accounting().file()),
            "a registry of nobody",
            "at least one registered person",
            "Bring a registry in first."));
    return new Reading<>(registry.value(), registry.accounting(), problems, registry.notes());
  }

  private record Whole(String file, RecordPosition place) {}

  private static Reading<Registry> read(Excerpt excerpt) {
    return RegistryFile.read(
        Lists.file("the record", TreeJson.format(excerpt.file())), RegistryOptions.NONE);
  }

  private Decisions decisions() {
    return new Decisions(
        this::setAside,
        (operation, seat) -> desk.see(views -> views.reviews().isHeld(operation, seat)));
  }

  private SetAside setAside(String operation, SeatAnswer seat) {
    Instant now = desk.clock().instant();
    return lists
        .reading(operation)
        .map(list -> new Question(list.value(), seat, board.registry().rootHash()))
        .map(question -> desk.see(views -> views.reviews().setAside(question, now)))
        .orElse(SetAside.NONE);
  }

  private Terms terms() {
    return new Terms(desk.clock().instant(), Terms.ToClock.NOW, null, desk.folder().origin());
  }

  /// Records what is answered otherwise, then shows it.
  ///
  /// @param more whether something else is to be shown
  private void publish(List<OperationChange> changes, RecordPosition place, boolean more) {
    Watch now = required();
    journal.record(changes);
    board = journal.board(now, place);
    if (more || !changes.isEmpty()) {
      listeners.forEach(listener -> listener.accept(board));
    }
  }

  private void await(Runnable work, Duration most) {
    try {
      thread.submit(work).get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the watch failed");
    } catch (TimeoutException e) {
      throw new ActFailure(ActFailure.Ground.HELD, "The watch is behind the record.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ActFailure(ActFailure.Ground.HELD, "The desk is closing.");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
