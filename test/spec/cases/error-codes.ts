import type { Case } from './case.js';

const rule = 'runninghub/error-codes';

const entry = (name: string, at: (string | number)[], value: unknown, message: string, place = at): Case => ({
  rule,
  name,
  file: 'shared/error-codes.yaml',
  at,
  value,
  message,
  place: `error-codes.yaml #/${place.join('/')}`,
});

const NO_MONEY = { family: 'v1', match: '余额不足', meaning: 'X.', class: 'quota', retryable: false };

export const errorCodes: Case[] = [
  entry('a misspelt class', [0, 'class'], 'content_polcy', 'class must be one of auth, quota, rate_limit'),
  entry('a misspelt signal', [0, 'signal'], 'queue_ful', 'signal must be one of queue_full'),
  entry('a misspelt key', [0, 'ambigous'], true, 'not ambigous'),
  entry('an unknown family', [0, 'family'], 'v3', 'family must be one of v1, v2, upload, http'),
  entry('a text where yes or no is meant', [0, 'retryable'], 'no', 'retryable must be true or false'),
  entry('without a class', [0, 'class'], undefined, 'lacks class: one of auth', [0]),
  entry('a code twice', [2, 'family'], 'v1', 'The error code 301 of v1 stands further up', [2]),
  entry('a text twice', [2], { ...NO_MONEY, name: 'AGAIN' }, 'of v1 stands further up', [2]),
  entry('both a code and a text', [0, 'code'], 421, 'either code or match', [0]),
  entry('neither a code nor a text', [0, 'match'], undefined, 'either code or match', [0]),
];
