// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells every open screen that something has changed. It says not what: each screen asks for what
/// it may see.
///
/// A reader would get this wrong: each screen is told on a thread of its own. One that takes
/// nothing in keeps neither the watch nor another screen waiting.
@Controller
final class EventController {
  private static final long NEVER = 0L;

  private final List<SseEmitter> screens = new CopyOnWriteArrayList<>();

  EventController(DeskHolder desk) {
    desk.whenChanged(this::tell);
  }

  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ResponseBody
  SseEmitter events(HttpServletRequest request) throws IOException {
    SseEmitter screen = new SseEmitter(NEVER);
    screens.add(screen);
    screen.onCompletion(() -> screens.remove(screen));
    screen.onError(_ -> screens.remove(screen));
    screen.onTimeout(() -> screens.remove(screen));
    screen.send(SseEmitter.event().name("open").data(request.getMethod()));
    return screen;
  }

  private void tell() {
    screens.forEach(screen -> Thread.ofVirtual().name("screen").start(() -> tell(screen)));
  }

  /// A screen that cannot be told is gone. The list copies itself on writing.
  private void tell(SseEmitter screen) {
    try {
      screen.send(SseEmitter.event().name("board").data("changed"));
    } catch (IOException | IllegalStateException e) {
      screens.remove(screen);
    }
  }
}
