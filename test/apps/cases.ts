import { bundlers } from './bundlers/case.js';
import { compilers } from './compilers/case.js';
import { examples } from './examples/case.js';
import { cases as next } from './next/case.js';
import { proxies } from './proxies/case.js';
import { runners } from './runners/case.js';
import { servers } from './servers/case.js';
import type { AppCase } from './types.js';

/** Every case of the matrix, in its order. */
export const CASES: readonly AppCase[] = [...next, bundlers, compilers, runners, servers, proxies, examples];
