import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SentRequest } from '../answers/sent-request.js';

/** What an answer has to give in the client. */
export interface Gives {
  readonly value?: unknown;
  readonly error?: string;
  readonly code?: string;
}

/** What both sides agree on about one operation, besides what the spec says: a file each. */
export interface Contract {
  /** Day on which the sources were last read. */
  readonly dated: string;
  /** Where requests and answers come from, in general words. */
  readonly source: string;
  readonly certainty: 'documented' | 'captured' | 'reported by one side';
  /** A good request. In its texts `<task>`, `<event>`, `<group>` and `<asset>` stand for ids. */
  readonly request: Omit<SentRequest, 'request'> & {
    /** What stands in the path for its parameter. */
    readonly path?: string;
    readonly query?: Readonly<Record<string, string>>;
  };
  /** Requests that are refused, and with which code. */
  readonly refusals: readonly (Partial<Contract['request']> & {
    readonly form: string;
    readonly code: number | string;
  })[];
  /** What each answer that the spec shows gives in the client, by its name there. */
  readonly answers: Readonly<Record<string, Gives>>;
}

const folder = path.join(import.meta.dirname, 'operations');

/** By operation. */
export const CONTRACTS: Readonly<Record<string, Contract>> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Contract,
  ]),
);
