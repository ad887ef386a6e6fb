/** What the whole of a call is called. A price for it is a total. */
const CALL = /^(?:calls?|runs?|tasks?|jobs?|requests?|generations?|times?|uses?|次|次调用|次运行|次生成|次任务|任务)$/i;

/** What stands before the unit of a price: "/", "per", "each", "every", and their Chinese forms. */
const PER = /(?:[/⁄∕÷]|\b(?:per|each|every)\b|[每单])[\s\-–]{0,9}[\d.,]{0,12}\s{0,9}(\p{L}{1,40})/giu;

/** Measures, which are units wherever they stand. */
const MEASURE =
  /\b(?:milli)?seconds?|\bsecs?\b|\bminutes?|\bmins?\b|\bhours?|\bhrs?\b|tokens?\b|\bcharacters?|\bmegapixels?|\bframes?\b|[秒帧]|分钟|小时|字符|[千万]字/iu;

/** What says that the price is only where prices begin, or that it is a guess. */
const LEAST =
  /\bfrom\b|\bstart(?:s|ing)?\b|\bat least\b|\bmin(?:imum)?\b|\babout\b|\bapprox|起|最低|至少|以上|[≥~约]/iu;

/** Two amounts, of which nobody knows the one that applies. */
const RANGE = /\d\s{0,9}[-–—]\s{0,9}[^\p{L}\d\s]?\s{0,9}\d/u;

/** Longest words of a price that are read. */
const LONGEST = 500;

/**
 * Why the words beside a price say that its amount is not the total of a call, as the end of a sentence that begins
 * with "the price"; undefined when they do not. What is not understood as the price of a call is not taken for one.
 *
 * @example
 * doubtInWords('$0.1/second') // 'is by the second ($0.1/second)'
 * doubtInWords('0.35元/次') // undefined
 */
export function doubtInWords(words: string): string | undefined {
  // Full-width signs become plain ones.
  const plain = words.slice(0, LONGEST).normalize('NFKC');
  const units = [...plain.matchAll(PER)].map(([, unit]) => unit!);
  const unit = units.find((name) => !CALL.test(name)) ?? MEASURE.exec(plain)?.[0];
  if (unit !== undefined) return `is by the ${unit} (${plain})`;
  return LEAST.test(plain) || RANGE.test(plain) ? `is not a single amount (${plain})` : undefined;
}
