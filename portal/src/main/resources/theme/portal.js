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
  // Keys of the review desk; only where a form says that they are on, and never while somebody writes.
  var keys = function () {
    var legend = document.querySelector("form.keys");
    if (!legend) return;
    legend.hidden = false;
    if (legend.dataset.keys !== "on") return;
    var rows = Array.from(document.querySelectorAll(".rows > li"));
    var here = function () { return rows.findIndex(function (row) { return row.contains(document.activeElement); }); };
    var go = function (element) { if (element) { element.focus(); element.scrollIntoView({ block: "nearest" }); } };
    var row = function (step) { go((rows[Math.min(Math.max(here() + step, 0), rows.length - 1)] || legend).querySelector("h3 a")); };
    var open = function (number, field) {
      var part = rows[Math.max(here(), 0)] && rows[Math.max(here(), 0)].querySelectorAll(".opens > details")[number];
      if (part) { part.open = field ? true : !part.open; go(part.querySelector(field || "summary")); }
    };
    var does = {
      j: function () { row(1); }, k: function () { row(-1); }, e: function () { open(0); },
      n: function () { open(1, "textarea"); }, r: function () { open(2, "input:not([type=hidden])"); },
      a: function () { go(document.getElementById("q")); }, p: function () { go(document.querySelector("button[value=publish]")); }
    };
    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select") || !does[event.key]) return;
      event.preventDefault();
      does[event.key]();
    });
  };
  // People of a list under review are dragged to their place; the buttons beside the grip do the same.
  var drag = function () {
    var form = document.getElementById("review");
    var rows = form ? Array.from(form.querySelectorAll(".rows > li")) : [];
    var held = null;
    var mark = function (row) {
      rows.forEach(function (each) { each.classList.remove("above", "below"); });
      if (row) row.classList.add(rows.indexOf(held) < rows.indexOf(row) ? "below" : "above");
    };
    rows.forEach(function (row, at) {
      var moves = row.querySelector(".moves");
      if (!moves) return;
      var grip = document.createElement("span");
      grip.className = "grip";
      grip.textContent = "⠿";
      grip.draggable = true;
      grip.setAttribute("aria-hidden", "true");
      moves.prepend(grip);
      grip.addEventListener("dragstart", function (event) {
        held = row;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
        event.dataTransfer.setDragImage(row, 0, 0);
      });
      grip.addEventListener("dragend", function () { held = null; mark(); });
      row.addEventListener("dragover", function (event) {
        if (!held) return;
        event.preventDefault();
        mark(row === held ? null : row);
      });
      row.addEventListener("drop", function (event) {
        if (!held) return;
        event.preventDefault();
        if (row === held) return;
        var button = document.createElement("button");
        button.hidden = true;
        button.name = "do";
        button.value = "to:" + (at + 1) + ":" + held.id.slice(2);
        form.append(button);
        form.requestSubmit(button);
      });
    });
  };
  // What was typed at a list under review is kept when one leaves by a link; it is there again when one comes back.
  var keep = function () {
    var form = document.getElementById("review");
    var typed = false;
    if (!form) return;
    form.addEventListener("input", function () { typed = true; });
    form.addEventListener("submit", function () { typed = false; });
    window.addEventListener("pagehide", function () {
      if (!typed) return;
      var answers = new URLSearchParams(new FormData(form));
      answers.set("do", "keep");
      navigator.sendBeacon(form.action, answers);
      typed = false;
    });
  };
  document.addEventListener("DOMContentLoaded", function () {
    keys();
    drag();
    keep();
    var faults = document.querySelector(".faults");
    if (faults) faults.focus();
  });
})();
