// Ids of requests. A page in a hall is plain HTTP, where browsers hide `crypto.randomUUID`.

/** A fresh random id (UUID version 4). */
export function newRequestId(): string {
  return typeof crypto.randomUUID === "function" ? crypto.randomUUID() : format(crypto.getRandomValues(new Uint8Array(16)));
}

function format(bytes: Uint8Array): string {
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
