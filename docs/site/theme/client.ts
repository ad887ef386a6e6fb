import { bringPageToLife } from './alive/page.js';

bringPageToLife();
// Most pages are only read: they do without what parts are made with.
if (document.querySelector('[data-part]')) void import('./alive/parts.js').then((parts) => parts.bringPartsToLife());
