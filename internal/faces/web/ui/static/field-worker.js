// Keeps the pages of field checks at hand where there is no connection: the
// list of places to look at and the form, as they were last seen, and what they
// are made of. It sends nothing; the page itself does, see field.js.
const shell = "nyata-field-1";
const pages = ["/checks", "/checks/new"];

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(shell).then((cache) => Promise.all(pages.map((p) => refresh(cache, p).catch(() => {})))));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith("nyata-field-") && n !== shell).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

// refresh keeps a page as it is now, with the files it is made of; not the
// sign-in page that stands in for it.
const refresh = async (cache, address) => {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return answer;
  await cache.put(new URL(address, location).pathname, answer.clone());
  const text = await answer.clone().text();
  const files = [...text.matchAll(/(?:href|src|data-worker)="(\/static\/[^"]+)"/g)].map((m) => m[1]);
  await Promise.all(files.map(async (f) => (await cache.match(f)) || cache.add(f)));
  return answer;
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && pages.includes(pathname)) {
    event.respondWith(
      caches.open(shell).then((cache) =>
        (pathname === request.url.slice(self.location.origin.length) ? refresh(cache, pathname) : fetch(request)).catch(async () => {
          const kept = await cache.match(pathname);
          if (kept) return kept;
          throw new Error("no connection, and the page was never seen");
        }),
      ),
    );
  } else if (pathname.startsWith("/static/")) {
    event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
  }
});
