import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withFields } from '../../../codegen/words/price.js';
import { cheapestOf } from '../../../docs/site/build/read/cheapest.js';
import { loadSite, type Site, type SiteModel } from '../../../docs/site/build/read/site.js';
import { typicalPrice } from '../../../docs/site/build/read/typical-price.js';
import { coveredInWords } from '../../../docs/site/theme/words/price.js';

const ENTRY = path.resolve(import.meta.dirname, '../../../spec/openapi.yaml');

let site: Site;
beforeAll(async () => {
  site = await loadSite(ENTRY);
});

type Change = Partial<SiteModel['about']>;
type Listed = NonNullable<SiteModel['about']['price']>;

/** A model of the spec with another price. */
function model(id: string, price: Partial<Listed>, about: Change = {}): SiteModel {
  const [any] = site.models as [SiteModel, ...SiteModel[]];
  const listed: Listed = { currency: 'CNY', per: 'call', rules: [], asOf: '2026-01-01', ...price };
  const lifecycle = { status: 'active', date: '2026-01-01' } as const;
  return { ...any, id, about: { ...any.about, lifecycle, channel: 'standard', ...about, price: listed } };
}

const idOf = (...models: SiteModel[]) => cheapestOf(models)?.model.id;
const at = (amount: string) => ({ rules: [{ amount }] });

describe('the cheapest model of a list', () => {
  it('is the one with the lowest price, and the first of two', () => {
    expect(idOf(model('a', at('2')), model('b', at('1')), model('c', at('1')))).toBe('b');
    expect(idOf(model('a', at('10')), model('b', at('9')))).toBe('b');
  });

  it('is that of one unit, whatever number of them a price covers', () => {
    const five = model('five', { per: 'second', size: 5, rules: [{ amount: '1' }] });
    const one = model('one', { per: 'second', rules: [{ amount: '0.3' }] });
    expect(cheapestOf([one, five])).toMatchObject({ model: { id: 'five' }, unit: 'second', compared: 2 });
  });

  it('is found among prices of the unit that most have', () => {
    const second = model('second', { per: 'second', rules: [{ amount: '0.01' }] });
    expect(idOf(second, model('a', at('2')), model('b', at('1')))).toBe('b');
    expect(idOf(second, model('a', at('2')))).toBeUndefined();
    const dollar = model('dollar', { ...at('0.01'), currency: 'USD' });
    expect(idOf(dollar, model('a', at('2')), model('b', at('1')))).toBe('b');
  });

  it.each<[string, Partial<Listed>, Change]>([
    ['withdrawn', {}, { lifecycle: { status: 'withdrawn', date: '2026-01-01' } }],
    ['deprecated', {}, { lifecycle: { status: 'deprecated', date: '2026-01-01' } }],
    ['of the channel without a guarantee', {}, { channel: 'channel-low-price' }],
    ['only known to cost at least so much', { atLeast: true }, {}],
    ['rounded', { rounded: true }, {}],
  ])('is none that is %s', (_, price, about) => {
    const other = model('other', { ...at('0.1'), ...price }, about);
    expect(idOf(other, model('a', at('2')), model('b', at('1')))).toBe('b');
  });

  it('costs no more than any other of its task in the spec', () => {
    const found = [...site.tasks.values()].flatMap((models) => {
      const cheapest = cheapestOf(models);
      return cheapest ? [{ cheapest, models }] : [];
    });
    expect(found.length).toBeGreaterThan(15);
    for (const { cheapest, models } of found) {
      const dearer = models.filter(({ about, input }) => {
        if (about.lifecycle.status !== 'active' || about.channel === 'channel-low-price') return false;
        const price = about.price && typicalPrice(withFields(about.price, input));
        return price?.isLeast === false && coveredInWords(price, 'en') === coveredInWords(cheapest.price, 'en');
      });
      const amounts = dearer.map(({ about, input }) => Number(typicalPrice(withFields(about.price!, input))!.amount));
      expect(Math.min(...amounts), cheapest.model.id).toBe(Number(cheapest.price.amount));
    }
  });
});
