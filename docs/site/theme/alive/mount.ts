import { type Component, createSSRApp } from 'vue';
import { siteFor } from '../site.js';
import { contextOfPage } from './context.js';
import { enteredIn } from './entered.js';

/** Takes over a part of the page that the server has drawn, with what it was drawn from. */
export function mountPart(place: HTMLElement, component: Component): void {
  const given = place.nextElementSibling?.matches('script[data-props]') ? place.nextElementSibling.textContent : '{}';
  const enterAgain = enteredIn(place);
  createSSRApp(component, JSON.parse(given ?? '{}') as Record<string, unknown>)
    .provide(...siteFor(contextOfPage()))
    .mount(place);
  place.dataset.alive = '';
  enterAgain();
}
