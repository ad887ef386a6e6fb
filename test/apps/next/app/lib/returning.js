'use server';
import { MODEL, rh } from './work.js';

export async function returnTask(prompt) {
  return rh.submit(MODEL, { prompt });
}

export async function returnResult(prompt) {
  return rh.run(MODEL, { prompt });
}
