// All that the gallery runs. It stands in its page, where it does not wait for the long list below the gallery.
import { bringPageToLife } from './alive/page.js';
import { mountPart } from './alive/mount.js';
import ModelGallery from './components/gallery/ModelGallery.vue';

mountPart(document.querySelector('[data-part=gallery]')!, ModelGallery);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', bringPageToLife);
else bringPageToLife();
