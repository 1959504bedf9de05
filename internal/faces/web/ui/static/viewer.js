// Keyboard steps through the figures of a page: j next, k previous. They
// follow the links that stand on the page, work only while nothing is being
// typed, and can be switched off, as WCAG 2.1.4 asks.
const steps = document.querySelector("[data-keys]");
const hint = document.querySelector("[data-keys-hint]");
const off = () => localStorage.getItem("keys") === "off";

if (steps && hint) {
  const toggle = document.createElement("input");
  toggle.type = "checkbox";
  toggle.checked = !off();
  toggle.addEventListener("change", () => localStorage.setItem("keys", toggle.checked ? "on" : "off"));
  const label = document.createElement("label");
  label.className = "choice";
  label.append(toggle, ...hint.childNodes);
  hint.replaceChildren(label);
  hint.hidden = false;
  document.addEventListener("keydown", (event) => {
    if (off() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    const rel = { j: "next", k: "prev" }[event.key];
    const link = rel && steps.querySelector(`a[rel=${rel}]`);
    if (link) link.click();
  });
}

// Keys of the panel in which a figure is verified: Enter right, e change, x
// reject, u undo. They act only while the panel itself, and no field or button
// in it, has the focus, and rest when keys are switched off.
const verify = document.querySelector("[data-verify]");
if (verify) {
  const note = verify.querySelector("[data-verify-hint]");
  if (note) note.hidden = off();
  if (location.hash === "#verify") verify.focus();
  verify.addEventListener("keydown", (event) => {
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target !== verify) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const target = ["Enter", "e", "x", "u"].includes(key) && verify.querySelector(`[data-key="${key}"]`);
    if (!target) return;
    event.preventDefault();
    if (target.tagName === "DETAILS") {
      target.open = true;
      const field = target.querySelector("input:not([type=hidden])");
      field.focus();
      field.select();
    } else {
      target.click();
    }
  });
  verify.addEventListener("keydown", (event) => {
    if (event.key === "Escape") verify.focus();
  });
}

// The shown cell comes into view without moving the page itself.
const here = document.querySelector(".grid-sheet td.here, .prose .here, .sheet.zoomed .box.here");
if (here) here.scrollIntoView({ block: "nearest", inline: "center" });
