import { code, codes, plain } from '../../codegen/words/code.js';
import { ruleInWords } from '../../codegen/words/rules.js';
import type { Facts } from './change.js';
import type { ChangeKind } from './kinds.js';

type Phrase = (facts: Facts) => string;

const or = (entry: unknown): string => (entry === undefined ? 'none' : codes(entry));
const list = (entry: unknown): string => [entry].flat().map(plain).join(', ');
const field: Phrase = ({ at }) => (at ? code(at) : 'the whole value');
const arrow: Phrase = ({ before, after }) => `${or(before)} → ${or(after)}`;
/** Numbers need no marks; a pattern would be taken for markup without them. */
const size = (entry: unknown): string => (typeof entry === 'number' ? String(entry) : or(entry));
const limit: Phrase = (facts) => `${field(facts)}: ${facts.limit} ${size(facts.before)} → ${size(facts.after)}`;

const PHRASES: Readonly<Record<ChangeKind, Phrase>> = {
  'model-added': ({ after }) => `added: ${plain(after)}`,
  'model-removed': ({ before }) => `removed: ${plain(before)}`,
  'model-moved': (facts) => `id ${arrow(facts)}`,
  'model-withdrawn': ({ after }) => `withdrawn by the vendor${instead(after)}`,
  'model-deprecated': ({ after }) => `deprecated${instead(after)}`,
  'model-restored': ({ before }) => `usable again; was ${plain(before)}`,
  'model-renamed': (facts) => `documented name ${arrow(facts)}`,
  'helper-renamed': (facts) => `helper ${arrow(facts)}`,
  'name-removed': ({ before }) => `no longer found by ${aliases(before)}`,
  'name-added': ({ after }) => `also found by ${aliases(after)}`,
  'family-changed': (facts) => `family ${arrow(facts)}, so the import from \`runninghub/models/<family>\` changes`,
  'output-changed': (facts) => `output ${arrow(facts)}`,
  'task-changed': (facts) => `task ${arrow(facts)}`,
  'channel-changed': (facts) => `channel ${arrow(facts)}`,
  'site-lost': ({ before }) => `no longer on runninghub.${plain(before)}`,
  'site-gained': ({ after }) => `also on runninghub.${plain(after)}`,

  'price-published': ({ after }) => `price known: ${list(after)}`,
  'price-unpublished': ({ before }) => `price no longer known; was ${list(before)}`,
  'price-raised': ({ after }) => `price raised: ${list(after)}`,
  'price-lowered': ({ after }) => `price lowered: ${list(after)}`,
  'price-rule-added': ({ after }) => `price added: ${list(after)}`,
  'price-rule-removed': ({ before }) => `price no longer listed: ${list(before)}`,
  'price-basis-changed': ({ before, after }) => `price counted differently: ${list(before)} → ${list(after)}`,
  'price-less-exact': ({ after }) => `price no longer exact: ${list(after)}`,
  'price-more-exact': ({ after }) => `price exact now: ${list(after)}`,

  'field-added': (facts) => `${field(facts)} added, optional`,
  'required-field-added': (facts) => `${field(facts)} added, required`,
  'field-removed': (facts) => `${field(facts)} removed`,
  'field-required': (facts) => `${field(facts)} is now required`,
  'field-optional': (facts) => `${field(facts)} is now optional`,
  'field-deprecated': (facts) => `${field(facts)} is deprecated`,
  'field-restored': (facts) => `${field(facts)} is no longer deprecated`,
  'type-changed': (facts) => `${field(facts)}: type ${arrow(facts)}`,
  'type-narrowed': (facts) => `${field(facts)}: type narrowed, ${arrow(facts)}`,
  'type-widened': (facts) => `${field(facts)}: type widened, ${arrow(facts)}`,
  'value-removed': (facts) => `${field(facts)} no longer takes ${codes(facts.before)}`,
  'value-added': (facts) => `${field(facts)} can also be ${codes(facts.after)}`,
  'values-listed': (facts) => `${field(facts)} can only be ${codes(facts.after)} now`,
  'values-unlisted': (facts) => `${field(facts)} is no longer limited to ${codes(facts.before)}`,
  'limit-tightened': limit,
  'limit-loosened': limit,
  'media-accepted': (facts) => `${field(facts)} takes media now, ${list(facts.after)}`,
  'media-refused': (facts) => `${field(facts)} no longer takes media, only text`,
  'default-changed': (facts) => `${field(facts)}: default ${arrow(facts)}`,
  'default-added': (facts) => `${field(facts)}: default ${codes(facts.after)} is known`,
  'default-removed': (facts) => `${field(facts)}: default is no longer known; was ${codes(facts.before)}`,
  'object-closed': (facts) => `${field(facts)} no longer takes other fields`,
  'object-opened': (facts) => `${field(facts)} takes other fields too`,
  'rule-added': (facts) => `${field(facts)}: new rule: ${ruleInWords(facts.after)}`,
  'rule-removed': (facts) => `${field(facts)}: rule dropped: ${ruleInWords(facts.before)}`,

  'endpoint-added': ({ after }) => `added: ${plain(after)}`,
  'endpoint-removed': ({ before }) => `removed: ${plain(before)}`,
  'endpoint-deprecated': () => 'deprecated',
  'endpoint-restored': () => 'no longer deprecated',
  'body-required': () => 'a request body is now required',
  'body-optional': () => 'the request body is now optional',
  'content-type-added': ({ after }) => `content type ${code(after)} added`,
  'content-type-removed': ({ before }) => `content type ${code(before)} removed`,
  'status-added': ({ after }) => `response ${code(after)} added`,
  'status-removed': ({ before }) => `response ${code(before)} removed`,
  'security-changed': (facts) => `authentication ${arrow(facts)}`,

  'error-added': ({ at, after }) => `${code(at)} added, ${code(after)}`,
  'error-removed': ({ at, before }) => `${code(at)} removed, was ${code(before)}`,
  'error-reclassified': (facts) => `${code(facts.at)}: ${arrow(facts)}`,
};

/** Names for a reader of English; the others are only counted. */
function aliases(names: unknown): string {
  const all = [names].flat();
  const readable = all.filter((name) => !/\p{Script=Han}/u.test(plain(name)));
  const rest = all.length - readable.length;
  const shown = readable.length === 0 ? '' : `the name ${readable.map(code).join(', ')}`;
  const counted = rest === 0 ? '' : `${rest} Chinese name${rest === 1 ? '' : 's'}`;
  return [shown, counted].filter((part) => part !== '').join(' and ');
}

function instead(replacements: unknown): string {
  return replacements === undefined ? '' : `; use ${[replacements].flat().map(code).join(' or ')}`;
}

/** One phrase for a change, such as `` `prompt`: maxLength 2000 → 800 ``. */
export function inWords(kind: ChangeKind, facts: Facts): string {
  const phrase = PHRASES[kind](facts);
  return facts.part === undefined ? phrase : `${facts.part}: ${phrase}`;
}
