import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// The tests of the rooms that are mutated: the others say nothing about them, and each mutant would run them all.
const ROOMS = 'async,client,errors,http,json,media,platform,proxy,resources/webhooks,task';

const { TESTS = `test/{${ROOMS}}/**/*.test.ts` } = process.env;

const { projects: _, ...test } = base.test ?? {};

export default defineConfig({ ...base, test: { ...test, include: [TESTS] } });
