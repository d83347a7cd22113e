// What plain pages cannot do; everything works without it.
(function () {
  var say = function (text) {
    var line = document.getElementById("live");
    if (line && text) line.textContent = text;
  };
  // A double tap sends once; a page that comes back from the browser's memory can be sent again.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });
  // An open menu closes with Escape and by a click beside it.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.menu[open]").forEach(function (menu) { menu.open = false; menu.querySelector("summary").focus(); });
  });
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("htmx:afterSwap", function () {
    var told = document.querySelector("[data-live]");
    say(told && told.textContent);
  });
  document.addEventListener("DOMContentLoaded", function () {
    var faults = document.querySelector(".faults");
    if (faults) faults.focus();
  });
})();
