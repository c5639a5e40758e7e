// SPDX-License-Identifier: Apache-2.0
// Keys of the comparison. They work while it has the focus, and can be switched off. No key
// releases, and none destroys what somebody has written.
(function () {
  "use strict";
  var grid = document.getElementById("grid");
  var hints = document.getElementById("keys");
  var button = document.getElementById("keys-switch");
  if (!grid || !hints || !button) {
    return;
  }
  var KEPT = "holdfast-review-keys";
  var rows = Array.prototype.slice.call(grid.querySelectorAll("tr[data-row]"));
  var on = true;
  rows.forEach(function (row) { row.tabIndex = -1; });
  hints.hidden = false;

  function remembered() {
    try { return window.localStorage.getItem(KEPT) !== "off"; } catch (ignored) { return true; }
  }
  function show() {
    button.textContent = on ? button.dataset.off : button.dataset.on;
  }
  on = remembered();
  show();
  button.addEventListener("click", function () {
    on = !on;
    try { window.localStorage.setItem(KEPT, on ? "on" : "off"); } catch (ignored) { /* for now */ }
    show();
  });

  function step(by) {
    var at = rows.indexOf(document.activeElement.closest("tr[data-row]"));
    var next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
    if (rows[next]) {
      rows[next].focus();
    }
  }
  function source() {
    var row = document.activeElement.closest("tr[data-row]") || rows[0];
    var link = row && row.querySelector("a[data-source]");
    if (link) {
      link.click();
    }
  }
  function escalate() {
    var fold = document.getElementById("fold-cannot-tell");
    if (fold) {
      fold.open = true;
      fold.querySelector("textarea").focus();
    }
  }
  function candidate(number) {
    var tab = document.querySelectorAll(".tabs a")[number - 1];
    if (tab) {
      tab.click();
    }
  }
  function keep() {
    var form = document.getElementById("form-keep");
    if (form) {
      form.requestSubmit();
    }
  }

  grid.addEventListener("keydown", function (event) {
    if (!on || event.altKey || event.metaKey || event.repeat && event.key === "Enter") {
      return;
    }
    var done = true;
    if (event.ctrlKey) {
      done = event.key === "Enter";
      if (done) { keep(); }
    } else if (event.key === "j") { step(1);
    } else if (event.key === "k") { step(-1);
    } else if (event.key === "s") { source();
    } else if (event.key === "e") { escalate();
    } else if (/^[1-9]$/.test(event.key)) { candidate(Number(event.key));
    } else { done = false; }
    if (done) {
      event.preventDefault();
    }
  });
})();
