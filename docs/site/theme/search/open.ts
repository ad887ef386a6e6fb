import { createApp } from 'vue';
import { contextOfPage } from '../alive/context.js';
import { siteFor } from '../site.js';
import SearchDialog from './SearchDialog.vue';

let dialog: { readonly show: () => void } | undefined;

/** Shows the search; the same one each time, with the words that were typed last. */
export function openSearch(): void {
  dialog ??= createApp(SearchDialog)
    .provide(...siteFor(contextOfPage()))
    .mount(document.body.appendChild(document.createElement('div'))) as unknown as { show: () => void };
  dialog.show();
}
