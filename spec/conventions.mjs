// @ts-check
// What the files of the spec agree on without saying it: read by its lint rules, and by the code generator, which hands
// it on to the client.

/** What the path of every model begins with. The rest of the path is the id of the model. */
export const MODEL_PREFIX = '/openapi/v2/';

/** The field of every model's body that clients take as an option instead. */
export const WEBHOOK_FIELD = 'webhookUrl';

/** How the client recognizes media: by the name of the field that they stand in. */
export const MEDIA_FIELD = /(url|image|video|audio)s?\d?$|^[sco]ref$|^element(Refer|Video)List$/i;
