import './components/controls.css';
import { type Component, defineAsyncComponent } from 'vue';
import { emptySlot } from './empty-slot.js';

/**
 * The interactive parts by the name of their place: `gallery` on the page of all models, `try-it` on the page of each
 * model, `compare` on the page for comparing. Each is loaded on its own, so that pages without it do not carry its
 * code.
 */
export const SLOTS: Readonly<Record<string, Component>> = {
  gallery: part(() => import('./components/gallery/ModelGallery.vue')),
  'try-it': part(() => import('./components/try-it/TryIt.vue')),
  compare: part(() => import('./components/compare/ModelCompare.vue')),
};

function part(loader: () => Promise<Component>): Component {
  return defineAsyncComponent({ loader, loadingComponent: emptySlot, delay: 0 });
}
