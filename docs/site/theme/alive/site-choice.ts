import { chosenSite, SITE_CHOSEN } from '../lib/chosen-site.js';
import { keep } from '../lib/memory.js';

/** The choice between the sites of the platform, by which code and prices go on every page. */
export function siteChoice(): void {
  const select = document.querySelector<HTMLSelectElement>('.site-choice select');
  if (select === null) return;
  select.value = chosenSite();
  select.addEventListener('change', () => {
    document.documentElement.dataset.site = select.value;
    keep('rh-site', select.value);
    dispatchEvent(new Event(SITE_CHOSEN));
  });
}
