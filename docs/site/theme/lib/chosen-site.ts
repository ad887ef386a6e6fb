import { onMounted, onUnmounted, type Ref, ref } from 'vue';
import { type Site, SITE_NAMES } from '../../../../src/contract/site.js';
import { USUAL_SITE } from '../../shared/calls/site.js';

/** Name of the event by which the page tells that another site was chosen. */
export const SITE_CHOSEN = 'rh-site';

/** The site of the platform that the reader has chosen, which the root element of the page tells. */
export function chosenSite(): Site {
  const { site } = document.documentElement.dataset;
  return SITE_NAMES.find((name) => name === site) ?? USUAL_SITE;
}

/** As a value that follows the choice. When the page is built nobody has chosen. */
export function useChosenSite(): Ref<Site> {
  const site = ref<Site>(USUAL_SITE);
  const follow = (): void => {
    site.value = chosenSite();
  };
  onMounted(() => {
    follow();
    addEventListener(SITE_CHOSEN, follow);
  });
  onUnmounted(() => removeEventListener(SITE_CHOSEN, follow));
  return site;
}
