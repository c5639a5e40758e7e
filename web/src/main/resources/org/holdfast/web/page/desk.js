// SPDX-License-Identifier: Apache-2.0
// What a page does beyond links and forms. Without it everything still works.
(function () {
  "use strict";
  // After a part was replaced the reader is told, once, and the focus stays where it was.
  document.addEventListener("htmx:afterSwap", function (event) {
    var told = event.target.querySelector("[data-announce]");
    var live = document.getElementById("live");
    if (told && live && live.textContent !== told.dataset.announce) {
      live.textContent = told.dataset.announce;
    }
  });
})();
