// @ts-check
// What the files of the models agree on: read by the lint rules, and by the code generator, which hands it on to the
// client.

import { DATE, isMap, isMapList, isText, isTextList, oneOf } from './keys.mjs';
import { PRICE } from './price.mjs';

/** What the path of every model begins with. The rest of the path is the id of the model. */
export const MODEL_PREFIX = '/openapi/v2/';

/** An id: segments that cannot lead elsewhere when they stand in a path. */
export const MODEL_ID = /^(?!.*(^|\/)\.*(\/|$))[\w.[\]/-]+$/;

/**
 * What a text of a draft begins with that is left to write. Its brackets are Chinese punctuation, which no text may
 * have, so the draft is refused.
 */
export const UNWRITTEN = '\u3010write\u3011';

/** What a segment of the vendor's ids looks like: a point or a dash at its end is a slip. */
const SEGMENT = /^\w(?:[\w.[\]-]*[\w\]])?$/;

/** The field of every model's body that clients take as an option instead. */
export const WEBHOOK_FIELD = 'webhookUrl';

/** Fields with the address of what is no file, so that nobody uploads anything for them. */
export const ADDRESS_FIELDS = [WEBHOOK_FIELD, 'linkUrl'];

/** How the client recognizes media: by the name of the field that they stand in. */
export const MEDIA_FIELD =
  /(url|image|video|audio)s?\d?$|^([sco]|image)ref$|^element(Refer|Video)List$|^keyframes$|##file$/i;

const KEBAB = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** @type {(advice: string) => import('./keys.mjs').KeyRule} */
const kebab = (advice) => ({ test: (value) => isText(value) && KEBAB.test(value), advice });

/**
 * What models do. A word that is not here yet is added here, so that a misspelt one cannot become a task of its own.
 */
export const TASKS = `
  asset-create audio-separation audio-to-text face-detection image-enhance image-to-3d image-to-image
  image-to-text image-to-video image-to-world lip-sync lyrics media-upload
  motion-control music-to-music reference-to-video start-end-to-video text-to-3d text-to-image
  text-to-music text-to-speech text-to-text text-to-video text-to-world video-enhance
  video-extend video-to-text video-to-video video-to-world voice-create
  `
  .split(/\s+/)
  .filter(Boolean);

/** The channels through which the vendor offers models, and what a caller who can choose should know of each. */
export const CHANNELS = /** @type {Readonly<Record<string, string>>} */ ({
  standard: '',
  'official-stable': "the vendor calls stable and cheaper than buying from the model's own provider",
  'channel-low-price': 'costs less than the official one and comes without a guarantee of stability',
});

/** The sites of the platform. */
export const SITES = /** @type {const} */ (['ai', 'cn']);

/** @type {import('./keys.mjs').Block} */
const LIFECYCLE = {
  name: 'lifecycle',
  keys: {
    status: oneOf(['active', 'deprecated', 'withdrawn']),
    date: DATE,
    replacedBy: {
      test: (value) => isTextList(value) && value.length > 0,
      advice: 'a list of model ids',
      optional: true,
    },
    note: { test: isText, advice: 'what the status was told from, as a sentence without its point', optional: true },
  },
};

/** @type {import('./keys.mjs').Block} */
const SITE = {
  name: 'a site',
  keys: {
    since: { ...DATE, optional: true },
    until: { ...DATE, optional: true },
    refused: {
      test: (value) => value === true,
      advice: 'true where a call was refused with code 40310; left out where the site only does not show the model',
      optional: true,
    },
  },
};

/**
 * Days in this form are in the order of the calendar.
 *
 * @param {Record<string, unknown>} days
 */
const isInOrder = ({ since, until, refused }) =>
  (!isText(since) || !isText(until) || since <= until) && (refused === undefined || until !== undefined);

/** @type {import('./keys.mjs').KeyRule} */
const SITE_DAYS = {
  test: (value) => isMap(value) && Object.keys(value).length > 0 && isInOrder(value),
  advice:
    'since: the first day on which the site had the model, until: the first day without it, or both in this order; refused only beside until',
  optional: true,
  block: SITE,
};

/** @type {import('./keys.mjs').Block} */
const SOURCE = {
  name: 'a source',
  keys: {
    name: { test: isText, advice: 'where the facts are from' },
    date: DATE,
    note: { test: isText, advice: 'what they are', optional: true },
  },
};

/** What an `x-model` block is made of. */
export const MODEL = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'x-model',
  keys: {
    id: {
      test: (value) => isText(value) && MODEL_ID.test(value) && value.split('/').every((part) => SEGMENT.test(part)),
      advice: `the path of the endpoint after ${MODEL_PREFIX}`,
    },
    name: { test: isText, advice: "the name in the vendor's documentation" },
    aliases: { test: isTextList, advice: 'a list of other names', optional: true },
    family: kebab('the brand in kebab-case, such as gpt-image'),
    task: oneOf(TASKS),
    output: oneOf(['image', 'video', 'audio', '3d', 'text', 'file']),
    channel: oneOf(Object.keys(CHANNELS)),
    sites: {
      test: (value) => isMap(value) && Object.keys(value).length > 0,
      advice: "what is known of the model on sites, such as { cn: { until: '2026-09-21' } }; left out when nothing is",
      optional: true,
      block: { name: 'sites', keys: Object.fromEntries(SITES.map((site) => [site, SITE_DAYS])) },
    },
    lifecycle: { test: isMap, advice: '{ status, date, replacedBy? }', block: LIFECYCLE },
    price: { test: isMap, advice: 'a price block', optional: true, block: PRICE },
    sources: { test: isMapList, advice: "a list of { name, date: 'YYYY-MM-DD', note? }", block: SOURCE },
    // What a person has yet to look at in a draft. The linter and the generator refuse a model that still has it.
    review: {
      test: (value) => isTextList(value) && value.length > 0,
      advice: 'a list of points to look at in a draft; taken out when all of them are right',
      optional: true,
    },
  },
});
