import { createSSRApp } from 'vue';
import { PARTS } from '../parts.js';
import { siteFor } from '../site.js';
import { contextOfPage } from './context.js';

/** Takes over the parts of the page that the server has drawn, with what they were drawn from. */
export async function bringPartsToLife(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  await Promise.all(places.map(bringToLife));
}

async function bringToLife(place: HTMLElement): Promise<void> {
  const part = PARTS[place.dataset.part ?? ''];
  if (part === undefined) return;
  const given = place.nextElementSibling?.matches('script[data-props]') ? place.nextElementSibling.textContent : '{}';
  const { default: component } = await part.load();
  createSSRApp(component, JSON.parse(given ?? '{}') as Record<string, unknown>)
    .provide(...siteFor(contextOfPage()))
    .mount(place);
  place.dataset.alive = '';
}
