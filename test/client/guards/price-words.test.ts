import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtInWords } from '../../../src/client/guards/price-words.js';

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
      { seed: 7, numRuns: 500 },
    );
  });
});
