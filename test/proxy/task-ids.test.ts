import { describe, expect, it } from 'vitest';
import { signTaskId, verifyTaskId } from '../../src/proxy/task-ids.js';

const SECRET = 'a secret that nobody else knows';
const ID = '1900000000000000301';

describe('a signed id of a task', () => {
  it('is the id and 39 digits, the same each time, and others for another id, owner or secret', async () => {
    const signed = await signTaskId(ID, 'ann', SECRET);
    expect(signed).toMatch(new RegExp(`^${ID}\\d{39}$`));
    expect(await signTaskId(ID, 'ann', SECRET)).toBe(signed);
    const others = [
      await signTaskId('1900000000000000302', 'ann', SECRET),
      await signTaskId(ID, 'bob', SECRET),
      await signTaskId(ID, 'ann', `${SECRET}!`),
    ];
    expect(new Set([signed, ...others].map((id) => id.slice(-39))).size).toBe(4);
  });

  it('does not change from one version to the next: stored ids stay good', async () => {
    expect(await signTaskId(ID, '', SECRET)).toBe(`${ID}227912475820132636583866342123209092518`);
  });

  it('is read again for its owner, whatever the length of the id', async () => {
    for (const id of ['7', ID, '9'.repeat(25)]) {
      expect(await verifyTaskId(await signTaskId(id, 'ann', SECRET), 'ann', SECRET)).toBe(id);
    }
  });

  it('is refused for another owner, with another secret, or with any digit changed', async () => {
    const signed = await signTaskId(ID, 'ann', SECRET);
    expect(await verifyTaskId(signed, 'bob', SECRET)).toBeUndefined();
    expect(await verifyTaskId(signed, 'ann', `${SECRET}!`)).toBeUndefined();
    for (let at = 0; at < signed.length; at++) {
      const digit = (Number(signed[at]) + 1) % 10;
      const changed = `${signed.slice(0, at)}${digit}${signed.slice(at + 1)}`;
      expect(await verifyTaskId(changed, 'ann', SECRET), `digit ${at}`).toBeUndefined();
    }
  });

  it.each<[string, (signed: string) => unknown]>([
    ['the id alone', () => ID],
    ['the signature alone', (signed) => signed.slice(-39)],
    ['something before it', (signed) => `x${signed}`],
    ['something after it', (signed) => `${signed}x`],
    ['a number', (signed) => Number(signed)],
    ['a list', (signed) => [signed]],
    ['nothing', () => undefined],
  ])('is not %s', async (_, changed) => {
    expect(await verifyTaskId(changed(await signTaskId(ID, 'ann', SECRET)), 'ann', SECRET)).toBeUndefined();
  });

  it('has no more than 25 digits of the platform', async () => {
    const id = '9'.repeat(26);
    expect(await verifyTaskId(await signTaskId(id, 'ann', SECRET), 'ann', SECRET)).toBeUndefined();
  });

  it('has all its digits when the number of the signature is a small one', async () => {
    // 2^128 has 39 digits and begins with 3, so about three in ten signatures begin with 0.
    const signed = await Promise.all(Array.from({ length: 200 }, (_, id) => signTaskId(String(1000 + id), '', SECRET)));
    expect(signed.every((id) => /^\d{43}$/.test(id))).toBe(true);
    expect(signed.filter((id) => id[4] === '0').length).toBeGreaterThan(0);
  });
});
