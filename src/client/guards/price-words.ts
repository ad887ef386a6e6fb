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

/** Words that a price of a whole call is told in: how the currency, the amount and the call are called. */
const OF_CALLS =
  /^(?:an?|the|this|is|of|for|at|one|single|whole|total|fixed|flat|once|only|charged?|priced?|costs?|fee|amount|per|each|every|by|calls?|runs?|tasks?|jobs?|requests?|generations?|times?|uses?|resolution|size|quality|usd|us|cny|rmb|yuan|eur|gbp|jpy|hkd)$/i;

/** The same in Chinese, where words stand without spaces. */
const OF_CALLS_IN_CHINESE =
  /^(?:人民币|美元|港币|欧元|元|每次|单次|一次|按次|次|每|调用|运行|生成|任务|请求|共计|总计|合计|共|总价|价格|费用|计费|收费|固定)+$/u;

/** Letters of one writing, or one amount. */
const WORD_OR_AMOUNT = /[\p{Script=Han}]+|[^\P{L}\p{Script=Han}]+|\d[\d.,]*/gu;

/** What may stand between them: a "+", "<" or "%" says that the amount is not all. */
const BETWEEN = /^[\s$¥€£./⁄∕÷:;,()[\]…。、，-]*$/u;

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
  if (LEAST.test(plain) || RANGE.test(plain)) return `is not a single amount (${plain})`;
  return words.length <= LONGEST && isOfCall(plain) ? undefined : `is not said to be that of a whole call (${plain})`;
}

/** Whether each word is known to be said of whole calls, and there is one amount at most. */
function isOfCall(plain: string): boolean {
  const found = plain.match(WORD_OR_AMOUNT) ?? [];
  const words = found.filter((word) => /\p{L}/u.test(word));
  const areKnown = words.every((word) => OF_CALLS.test(word) || OF_CALLS_IN_CHINESE.test(word));
  return areKnown && found.length - words.length <= 1 && BETWEEN.test(plain.replace(WORD_OR_AMOUNT, ''));
}
