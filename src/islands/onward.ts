/** An old page gives way to its present one at once, and takes along which of its places was asked for. */
const { hash, search } = location;
const { now } = document.body.dataset;
const place = document.getElementById(hash.slice(1));
if (now && !place?.closest('.moved') && (place || !hash)) {
  const address = new URL(now, location.href);
  address.search = search;
  address.hash ||= place?.closest('h1, [id]:not(.aka)')?.id ?? '';
  location.replace(address);
}

export {};
