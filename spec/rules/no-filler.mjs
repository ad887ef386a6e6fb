// @ts-check
/** @import { Context, Location, Operation, Report, Schema, Visit } from './types.js' */
import { isMap } from '../conventions/keys.mjs';
import { isModelFile } from './helpers.mjs';

const FILLER = /\b(?:TODO|TBD|FIXME|x{3,}|lorem(?: ipsum)?)\b/i;

/** A word that follows itself. */
const STUTTER = /\b([a-z]{2,})(?:\s+\1)+\b/i;

/** Words that say nothing of a field beside its name. */
const SMALL = new Set('a an and for field is it of or parameter setting the this to value'.split(' '));

/** What is true only until the next model comes. */
const AGING =
  /\b(?:newest|latest|most recent|currently|nowadays|at present|state[ -]of[ -]the[ -]art|cutting[ -]edge)\b/i;

/** One thing has up to three names in the vendor's fields, such as imageUrl, firstImageUrl and firstFrameUrl. */
const MOST_NAMES = 3;

/** Text says something: what only fills its place would pass every other rule. */
export function noFiller() {
  /** @type {Map<string, Map<string, { name: string, location: Location }>>} */
  const fields = new Map();
  let summary = '';
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter(operation, ctx) {
        const report = reporter(ctx);
        summary = letters(operation.summary);
        checkText(operation.summary, ctx.location.child(['summary']), report);
        checkProse(operation.description, ctx.location.child(['description']), report);
        if (summary !== '' && letters(operation.description) === summary) {
          report('The description repeats the summary. Say what it does not say.', ctx.location.child(['description']));
        }
        // What the platform itself sends may well be empty.
        if (!isModelFile(ctx.location)) return;
        const { examples = {} } = operation.requestBody?.content?.['application/json'] ?? {};
        const location = ctx.location.child(['requestBody', 'content', 'application/json', 'examples']);
        checkExample(examples, location, report);
      },
    }),
    Schema: /** @type {Visit<Schema>} */ ({
      enter({ description: own, properties = {} }, ctx) {
        const report = reporter(ctx);
        checkProse(own, ctx.location.child(['description']), report);
        for (const [name, { description }] of Object.entries(properties)) {
          const location = ctx.location.child(['properties', name, 'description']);
          const text = letters(description);
          if (text === '') continue;
          if (repeatsName(description, name)) {
            report(`The description of "${name}" repeats its name. Say what the field changes.`, location);
          } else if (text === summary) {
            report(`The description of "${name}" repeats the summary. Say what the field changes.`, location);
          }
          const uses = fields.get(text) ?? new Map();
          fields.set(text, uses);
          if (!uses.has(letters(name))) uses.set(letters(name), { name, location });
        }
      },
    }),
    Root: {
      /** @type {(root: unknown, ctx: Context) => void} */
      leave(_root, ctx) {
        for (const uses of fields.values()) {
          const [...all] = uses.values();
          const location = all[MOST_NAMES]?.location;
          if (!location) continue;
          const names = all.map(({ name }) => name).join(', ');
          ctx.report({ message: `${names} have the same description. Say of each what it is for.`, location });
        }
      },
    },
  };
}

/** @type {(ctx: Context) => Report} */
function reporter(ctx) {
  return (message, location) => ctx.report({ message, location });
}

/**
 * @param {unknown} text
 * @param {Location} location
 * @param {Report} report
 */
function checkText(text, location, report) {
  const [word] = FILLER.exec(String(text)) ?? [];
  if (word !== undefined) report(`"${word}" only fills the place of a text. Write the text.`, location);
}

/**
 * A text for people that is unfinished, or will not stay true.
 *
 * @param {unknown} text
 * @param {Location} location
 * @param {Report} report
 */
export function checkProse(text, location, report) {
  checkText(text, location, report);
  const [twice] = STUTTER.exec(String(text)) ?? [];
  if (twice !== undefined) report(`"${twice}" says a word again. Write the text.`, location);
  const [word] = AGING.exec(String(text)) ?? [];
  if (word !== undefined)
    report(`"${word}" will not stay true. Say after which one it came, or what it can.`, location);
}

/**
 * @param {unknown} value
 * @param {Location} location
 * @param {Report} report
 */
function checkExample(value, location, report) {
  if (typeof value === 'string') {
    checkText(value, location, report);
    if (value.trim() === '')
      report('This text of the example is empty. Give a realistic one, or leave it out.', location);
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => checkExample(entry, location.child([index]), report));
  } else if (isMap(value)) {
    for (const [key, entry] of Object.entries(value)) checkExample(entry, location.child([key]), report);
  }
}

/**
 * Whether a description says the name, once or more often, and nothing besides.
 *
 * @param {unknown} description
 * @param {string} name
 */
function repeatsName(description, name) {
  const words =
    String(description)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const said = words.filter((word) => !SMALL.has(word)).join('');
  return letters(description) === letters(name) || said.replaceAll(letters(name), '') === '';
}

/**
 * A text without what makes no difference to a reader: case, blanks, points and the article that it begins with.
 *
 * @param {unknown} text
 */
function letters(text) {
  if (typeof text !== 'string') return '';
  return text
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replaceAll(/[^a-z0-9]/g, '');
}
