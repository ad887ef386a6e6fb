// Generated from spec/openapi.yaml and spec/conventions/model.mjs. Do not edit: change the spec and run `npm run generate`.

/** What the path of every model begins with. The rest of the path is the id of the model. */
export const MODEL_PREFIX = '/openapi/v2/';

/** What ids look like: they are put together with an address, and cannot lead elsewhere. */
export const MODEL_ID = /^(?!.*(^|\/)\.*(\/|$))[\w.[\]/-]+$/;

/** Names of the fields that take media, at any depth. */
export const MEDIA_FIELD = /(url|image|video|audio)s?\d?$|^([sco]|image)ref$|^element(Refer|Video)List$|^keyframes$|##file$/i;

/** First segments, after the prefix, of the paths that are no models. */
export const PLATFORM_SEGMENTS: readonly string[] = [
  'aiapp',
  'api-key',
  'assets',
  'media',
  'price-preview',
  'query',
  'queue',
  'resource',
  'run',
];
