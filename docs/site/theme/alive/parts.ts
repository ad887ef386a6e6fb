import { PARTS } from '../parts.js';
import { mountPart } from './mount.js';

/** Brings the parts of the page to life, each with the code of its own. */
export async function bringPartsToLife(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  await Promise.all(places.map(bringToLife));
}

async function bringToLife(place: HTMLElement): Promise<void> {
  const part = PARTS[place.dataset.part ?? ''];
  if (part !== undefined) mountPart(place, (await part.load()).default);
}
