import './components/controls.css';
import { type Component, defineAsyncComponent } from 'vue';

/**
 * The interactive parts by the name of their place: `gallery` on the page of all models, `try-it` on the page of each
 * model, `compare` on the page for comparing. Each is loaded on its own, so that pages without it do not carry its
 * code.
 */
export const SLOTS: Readonly<Record<string, Component>> = {
  gallery: defineAsyncComponent(() => import('./components/gallery/ModelGallery.vue')),
  'try-it': defineAsyncComponent(() => import('./components/try-it/TryIt.vue')),
  compare: defineAsyncComponent(() => import('./components/compare/ModelCompare.vue')),
};
