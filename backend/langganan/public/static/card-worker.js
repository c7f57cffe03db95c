// Keeps the last look of one card, for when there is no signal. Its scope is that card's own address.
const CARD = self.registration.scope;
const CACHE = `card:${CARD}`;
const KEPT = { cacheName: CACHE, ignoreVary: true };

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(fetch(CARD).then(keep));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (address.origin + address.pathname === CARD) event.respondWith(freshOrKept(request));
  } else if (address.pathname.startsWith("/public/")) {
    event.respondWith(keptOrFresh(request));
  }
});

async function freshOrKept(request) {
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    return (await kept()) ?? Response.error();
  }
  if (answer.status >= 500) return (await kept()) ?? answer;
  await keep(answer.clone());
  return answer;
}

// A card that was revoked is forgotten here too.
async function keep(answer) {
  if (answer.status === 404) await caches.delete(CACHE);
  if (!answer.ok) return;
  const cache = await caches.open(CACHE);
  const page = await answer.clone().text();
  await cache.put(CARD, answer);
  const parts = new Set([...page.matchAll(/"(\/public\/[^"#]+)/g)].map((found) => new URL(found[1], CARD).href));
  for (const old of await cache.keys()) {
    if (old.url !== CARD && !parts.delete(old.url)) await cache.delete(old);
  }
  await cache.addAll([...parts]);
}

async function kept() {
  const page = await caches.match(CARD, KEPT);
  if (!page) return undefined;
  const headers = new Headers(page.headers);
  return new Response((await page.text()).replace("<html", "<html data-stale"), { headers });
}

async function keptOrFresh(request) {
  return (await caches.match(request, KEPT)) ?? fetch(request);
}
