// Preloaded into an example that is run as it stands: what it sends to any server goes to the recording server
// (RECORDING_ORIGIN) instead.

const origin = process.env['RECORDING_ORIGIN'];
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const { pathname, search } = new URL(request.url);
  return send(new Request(`${origin}${pathname}${search}`, request));
};
