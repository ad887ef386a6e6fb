import * as fc from '../../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { doubtInWords } from '../../../src/client/guards/price-words.js';

/** Words that may stand beside the price of a call. */
const SAID_OF_CALLS =
  'this whole single total fixed flat once only charge price cost amount each every call run task job request generation time use resolution size quality yuan'.split(
    ' ',
  );

describe('the words beside a price', () => {
  it.each([
    '',
    '0.35元/次',
    '0.35 元 ／ 次',
    '每次0.35元',
    '$0.14/call',
    '$0.14 per call',
    '$0.14 per run',
    'USD 0.14 / request',
    '0.14 each time',
    'by size',
    '…',
    'priced by resolution: 0.14',
    'A single charge of $0.14',
    '¥0.14',
    '0.926 CNY',
    '$1,000.50',
    'Total: 0.14 USD',
    '按次计费：0.35元',
    '0.35元（单次调用）',
    '总价 0.35 元',
    'call '.repeat(100),
  ])('"%s" leave it a total', (words) => {
    expect(doubtInWords(words)).toBeUndefined();
  });

  it.each([
    ['$0.1/second', 'second'],
    ['$0.1 / s', 's'],
    ['$0.1/5s', 's'],
    ['0.1元/秒', '秒'],
    ['每秒0.1元', '秒'],
    ['按秒计费 0.1元', '秒'],
    ['$0.1 per second', 'second'],
    ['billed by the second', 'second'],
    ['$0.5/minute', 'minute'],
    ['$0.5/min', 'min'],
    ['0.5元／分钟', '分钟'],
    ['每分钟 0.5 元', '分钟'],
    ['1 USD per hour', 'hour'],
    ['$0.002/1K tokens', 'K'],
    ['$0.002 per 1,000 tokens', 'tokens'],
    ['$2 per million tokens', 'million'],
    ['0.5元/千token', '千token'],
    ['0.5元/百万tokens', '百万tokens'],
    ['$0.31 per 1000 characters', 'characters'],
    ['0.31元/千字符', '千字符'],
    ['$0.04/image', 'image'],
    ['$0.04 per picture', 'picture'],
    ['$0.04 each image', 'image'],
    ['0.2元/张', '张'],
    ['每张0.2元', '张'],
    ['单张 0.2元', '张'],
    ['1元/首', '首'],
    ['$0.5/video', 'video'],
    ['$0.5 per-video', 'video'],
    ['$1/MP', 'MP'],
    ['0.01 per megapixel', 'megapixel'],
    ['$0.1∕frame', 'frame'],
    ['$0.14/call, then $0.01/second', 'second'],
    ['0.35元/次起', '次起'],
  ])('"%s" make it the price of a unit', (words, unit) => {
    expect(doubtInWords(words)).toBe(`is by the ${unit} (${words.normalize('NFKC')})`);
  });

  it.each([
    'from $0.10',
    'starting at $0.1',
    'starts at 0.1',
    'at least $0.1',
    'minimum $0.1',
    'about $0.1',
    'approx. $0.1',
    '0.1元起',
    '最低0.1元',
    '≥ $0.1',
    '~$0.1',
    '约0.1元',
    '$0.1 - $0.5',
    '0.1-0.5元',
    '0.1 – 0.5',
  ])('"%s" make it one of several amounts', (words) => {
    expect(doubtInWords(words)).toMatch(/^is not a single amount \(.+\)$/);
  });

  it.each([
    'price by duration',
    '0.1 por segundo',
    'images: 0.1 each',
    '按时长计费',
    '按时长计费 0.1元',
    '0.1 pro Sekunde',
    '0.1 par image',
    '0.1 за секунду',
    '0.1円/枚',
    '1秒あたり0.1円',
    '0.1, 0.2',
    '0.1; 0.2',
    '720p 0.1 1080p 0.2',
    '$0.1 + $0.2',
    '$0.1 +',
    '< $0.1',
    '$0.1*',
    '0.1 x 5',
    '20% off $0.1',
    '$1 for 10 calls',
    '每10次1元',
    'up to $0.1',
    'depends on the length',
    'free',
    `$0.1/call${' '.repeat(500)}/second`,
  ])('"%s" do not prove it a total', (words) => {
    expect(doubtInWords(words)).toMatch(/^is /);
  });

  it('prove no total in any order when one of them is not said of calls', () => {
    const known = ['$', '0.14', ' per ', 'call', '/', 'each ', ' total ', 'price ', '元', '每次', ': ', ' '];
    const strange = fc.oneof(
      fc.stringMatching(/^[a-z]{4,9}$/).filter((word) => !SAID_OF_CALLS.includes(word.replace(/s$|d$/, ''))),
      fc.constantFrom(
        'seconds',
        'Bild',
        'imagen',
        'токен',
        '분',
        '秒間',
        '张',
        '片段',
        'tokens',
        'min',
        'MP',
        '0.2',
        '+',
        '≤',
      ),
    );
    const some = fc.array(fc.constantFrom(...known), { maxLength: 5 });
    const check = fc.property(some, strange, some, (before, word, after) => {
      const words = `0.14 ${before.join('')} ${word} ${after.join('')}`;
      expect(doubtInWords(words), words).toMatch(/^is (?:by the|not a single amount|not said to be)/);
    });
    fc.assert(check, { numRuns: 5000 });
  });

  it('leave it a total in every order of what is said of calls', () => {
    const price = fc.constantFrom('$0.14', '0.14', '0.14 USD', '¥0.14', 'price: 0.14', '0.14元');
    const call = fc.constantFrom(
      '',
      '/call',
      ' per run',
      ' each time',
      '/次',
      '／次',
      ' (one task)',
      ' total',
      ' for this request',
    );
    const check = fc.property(price, call, (amount, unit) => {
      expect(doubtInWords(amount + unit)).toBeUndefined();
    });
    fc.assert(check, { numRuns: 500 });
  });

  it('are shown as far as they are read', () => {
    expect(doubtInWords('0.1/second '.repeat(1000))).toBe(
      `is by the second (${'0.1/second '.repeat(1000).slice(0, 500)})`,
    );
  });

  it('are read in linear time, and no further than a price goes', () => {
    for (const pump of ['/', '/ ', 'per ', 'per-', '1 ', '1-', 'a', '每', '1 - ', '０', 'ﷺ']) {
      expect(doubtInWords(pump.repeat(1_000_000))?.length ?? 0).toBeLessThan(10_000);
    }
  });

  it('are a unit whenever something follows that is no call', () => {
    const unit = fc
      .stringMatching(/^[a-z]{3,12}$/)
      .filter((name) => !/^(calls?|runs?|tasks?|jobs?|requests?|generations?|times?|uses?)$/.test(name));
    const marks = fc.constantFrom('/', ' / ', ' per ', ' each ', '/1 ', '/1,000 ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), marks, unit, (amount, mark, name) => {
        expect(doubtInWords(`$${amount}${mark}${name}`)).toBe(`is by the ${name} ($${amount}${mark}${name})`);
      }),
      { numRuns: 500 },
    );
  });
});
