// Runs a bundle as a page does: without `process`, and with the little of a document that bundlers ask for.
const { RUNNINGHUB_BASE_URL: baseUrl, RUNNINGHUB_API_KEY: apiKey } = process.env;
const bundle = new URL(process.argv[2], import.meta.url);
globalThis.SETTINGS = { baseUrl, apiKey };
globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) };
globalThis.window = globalThis;
globalThis.self = globalThis;
delete globalThis.process;
await import(bundle);
