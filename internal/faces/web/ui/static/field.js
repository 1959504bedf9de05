// Field checks on a phone: a check is kept on the device first and sent when
// there is a connection. Nothing leaves the device's list until the server has
// answered that it holds it. Without this script, or where the browser lacks
// what it needs (it needs TLS or localhost), the form is sent at once.
const queue = document.querySelector("#queue");
const form = document.querySelector("#check");
const able = queue && "indexedDB" in window && "serviceWorker" in navigator && crypto.subtle && window.createImageBitmap;

const say = (text, n) => text.replace("{count}", n);

const open = () =>
  new Promise((done, fail) => {
    const request = indexedDB.open("nyata-field", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("waiting", { keyPath: "id" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

const store = async (mode, work) => {
  const db = await open();
  return new Promise((done, fail) => {
    const transaction = db.transaction("waiting", mode);
    const request = work(transaction.objectStore("waiting"));
    transaction.oncomplete = () => (db.close(), done(request.result));
    transaction.onabort = transaction.onerror = () => (db.close(), fail(transaction.error));
  });
};
const all = () => store("readonly", (s) => s.getAll());
const put = (entry) => store("readwrite", (s) => s.put(entry));
const drop = (id) => store("readwrite", (s) => s.delete(id));

// shrink makes a photo at most 1600 pixels long and about 300 kB. What the
// camera wrote beside the picture does not come along.
const shrink = async (file) => {
  const image = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, 1600 / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.8, 0.65, 0.5, 0.35]) {
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
    if (blob && (blob.size <= 300_000 || quality === 0.35)) return blob;
  }
  return file;
};

// whereTaken is the place a camera wrote into a JPEG (EXIF), as "lat,long";
// empty where it wrote none. It is asked before the photo is made smaller.
const whereTaken = async (file) => {
  const v = new DataView(await file.slice(0, 131072).arrayBuffer());
  if (v.getUint16(0) !== 0xffd8) return "";
  let at = 2;
  while (v.getUint8(at) === 0xff && v.getUint8(at + 1) !== 0xda && !(v.getUint8(at + 1) === 0xe1 && v.getUint32(at + 4) === 0x45786966)) at += 2 + v.getUint16(at + 2);
  if (v.getUint8(at + 1) !== 0xe1) return "";
  const start = at + 10;
  const little = v.getUint16(start) === 0x4949;
  const long = (i) => v.getUint32(i, little);
  const find = (from, tag) => {
    for (let i = 0; i < v.getUint16(from, little); i++) if (v.getUint16(from + 2 + 12 * i, little) === tag) return from + 10 + 12 * i;
    throw new RangeError("no such tag");
  };
  const gps = start + long(find(start + long(start + 4), 0x8825));
  const degrees = (tag, side, minus) => {
    const from = start + long(find(gps, tag));
    const sum = [0, 1, 2].reduce((s, i) => s + long(from + 8 * i) / long(from + 8 * i + 4) / 60 ** i, 0);
    return String.fromCharCode(v.getUint8(find(gps, side))) === minus ? -sum : sum;
  };
  const place = [degrees(2, 1, "S"), degrees(4, 3, "W")];
  return place.every(Number.isFinite) && (place[0] || place[1]) ? place.map((n) => n.toFixed(6)).join(",") : "";
};

// keyOf is made of the content, so that the same check has the same key
// whenever it is sent.
const keyOf = async (fields, photos) => {
  const parts = [new TextEncoder().encode(JSON.stringify(fields))];
  for (const [name, blob] of photos) parts.push(new TextEncoder().encode(name), new Uint8Array(await blob.arrayBuffer()));
  const sum = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
  return [...new Uint8Array(sum)].map((b) => b.toString(16).padStart(2, "0")).join("").slice(0, 40);
};

// A form that is half filled in comes back after a reload, or when the phone
// closed the page: on this device, for the same account and place. Photos are
// not kept; they must be chosen again.
const draft = form && document.querySelector("#draft");
const draftKey = "nyata-draft " + queue?.dataset.account + " " + location.search;
const written = () => JSON.stringify([...new FormData(form)].filter(([name, value]) => name !== "key" && typeof value === "string"));
const empty = form && written();
const saveDraft = () => {
  try {
    if (written() === empty) localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, written());
  } catch {} // a private window keeps nothing
};
const endDraft = () => {
  draft.hidden = true;
  saveDraft();
};
const bringBack = () => {
  let kept = "";
  try {
    kept = localStorage.getItem(draftKey);
    if (!kept || kept === empty) return;
    for (const [name, value] of JSON.parse(kept)) if (form.elements[name]) form.elements[name].value = value;
  } catch {
    return;
  }
  draft.querySelector("p").textContent = draft.dataset.said;
  draft.hidden = false;
};
if (draft && !form.querySelector(".wrong")) {
  bringBack();
  form.addEventListener("input", saveDraft);
  draft.querySelector("button").addEventListener("click", () => (form.reset(), endDraft()));
}

let sending = false;

const send = async () => {
  if (sending) return;
  sending = true;
  let sent = 0;
  let said = "";
  try {
    for (const entry of await all()) {
      if (entry.account !== queue.dataset.account) {
        said = queue.dataset.other; // it stays until its own writer signs in
        continue;
      }
      if (entry.faults) continue;
      const body = new FormData();
      for (const [name, value] of entry.fields) body.append(name, value);
      for (const [name, blob] of entry.photos) body.append(name, blob, name + ".jpg");
      let answer;
      try {
        answer = await fetch("/checks", { method: "POST", body, headers: { Accept: "application/json", "Idempotency-Key": entry.id } });
      } catch {
        said = queue.dataset.kept;
        break; // no connection: all of it waits
      }
      const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
      if (answer.status === 201 && json) {
        await drop(entry.id);
        sent++;
      } else if (answer.status === 422 && json) {
        await put({ ...entry, faults: (await answer.json()).faults });
      } else {
        said = queue.dataset.signin;
        break;
      }
    }
  } finally {
    sending = false;
  }
  await show(sent ? say(queue.dataset.sent, sent) : said);
};

const button = (label, act) => {
  const b = document.createElement("button");
  b.type = "button";
  b.className = "button second";
  b.textContent = label;
  b.addEventListener("click", act);
  return b;
};

// show says how many checks wait on this device, and which of them the server
// would not take, with its reason.
const show = async (said) => {
  const waiting = await all();
  queue.replaceChildren();
  queue.hidden = waiting.length === 0 && !said;
  const line = document.createElement("p");
  line.textContent = [waiting.length ? say(queue.dataset.waiting, waiting.length) : queue.dataset.none, said].filter(Boolean).join(" ");
  queue.append(line);
  for (const entry of waiting.filter((e) => e.faults)) {
    const p = document.createElement("p");
    p.textContent = queue.dataset.refused.replace("{what}", entry.title).replace("{why}", entry.faults.join(" "));
    queue.append(p, button(queue.dataset.drop, async () => confirm(queue.dataset.confirm) && (await drop(entry.id), show(""))));
  }
  if (waiting.some((e) => !e.faults)) queue.append(button(queue.dataset.send, send));
};

const keep = async (event) => {
  event.preventDefault();
  if (!form.reportValidity()) return;
  const pressed = form.querySelector("button.button:not(.second)");
  pressed.disabled = true;
  try {
    const data = new FormData(form);
    const photos = [];
    const fields = [];
    for (const [name, value] of data) {
      if (value instanceof File) {
        if (value.size === 0) continue;
        const taken = await whereTaken(value).catch(() => "");
        if (taken) fields.push([name + "_place", taken]);
        photos.push([name, await shrink(value).catch(() => value)]);
      } else if (name !== "key") fields.push([name, value]);
    }
    const id = await keyOf(fields, photos);
    const title = form.elements.indicator.selectedOptions[0].textContent + ", " + form.elements.area.selectedOptions[0].textContent;
    await put({ id, account: queue.dataset.account, title, fields: [...fields, ["key", id]], photos, saved: new Date().toISOString() });
    form.reset();
    endDraft();
    await send();
    queue.scrollIntoView({ block: "nearest" });
  } catch {
    // The device cannot keep it (no room, a private window): the plain form
    // goes out as if there were no script.
    await show(queue.dataset.failed).catch(() => {});
    form.removeEventListener("submit", keep);
    form.submit();
  } finally {
    pressed.disabled = false;
  }
};

if (able) {
  navigator.serviceWorker.register(queue.dataset.worker, { scope: "/checks" }).catch(() => {});
  if (form) form.addEventListener("submit", keep);
  addEventListener("online", send);
  send().catch(() => {});
} else if (form) {
  form.addEventListener("submit", () => navigator.onLine && localStorage.removeItem(draftKey));
}

const here = document.querySelector("#here");
if (here && "geolocation" in navigator && isSecureContext) {
  const said = document.querySelector("#here-said");
  here.hidden = false;
  here.addEventListener("click", () => {
    said.textContent = here.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.elements.lat.value = coords.latitude.toFixed(6);
        form.elements.long.value = coords.longitude.toFixed(6);
        saveDraft();
        said.textContent = `± ${Math.round(coords.accuracy)} m`;
      },
      () => (said.textContent = here.dataset.failed),
      { enableHighAccuracy: true, timeout: 20000 },
    );
  });
}
