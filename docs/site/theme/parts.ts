import type { Component } from 'vue';

/** A part of a page that lives: where its code is, and how to load it. */
interface Part {
  /** Path below the folder of the theme, by which the page can ask for it early. */
  readonly file: string;
  /** Whether it never changes, so that no script has to draw it again. */
  readonly isStill?: boolean;
  /** Whether it asks for the list of all models as soon as it lives. */
  readonly listsModels?: boolean;
  /**
   * Path of an entry that has all of the page's code with this part in it: it stands in the page, where a slow
   * connection has it one round trip earlier, and no other page can use what was loaded.
   */
  readonly inlined?: string;
  readonly load: () => Promise<{ readonly default: Component }>;
}

/**
 * The interactive parts by the name of their place in a page: `<PageSlot name="gallery" />`. Each is a file of its own
 * for the browser, so that pages without it do not load it.
 */
export const PARTS: Readonly<Record<string, Part>> = {
  gallery: {
    file: 'components/gallery/ModelGallery.vue',
    inlined: 'gallery.ts',
    load: () => import('./components/gallery/ModelGallery.vue'),
  },
  'try-it': { file: 'components/try-it/ModelForm.vue', load: () => import('./components/try-it/ModelForm.vue') },
  compare: {
    file: 'components/compare/ModelCompare.vue',
    listsModels: true,
    load: () => import('./components/compare/ModelCompare.vue'),
  },
  cards: {
    file: 'components/cards/ModelCards.vue',
    isStill: true,
    load: () => import('./components/cards/ModelCards.vue'),
  },
  'task-tiles': {
    file: 'components/cards/TaskTiles.vue',
    isStill: true,
    load: () => import('./components/cards/TaskTiles.vue'),
  },
  'home-hero': { file: 'components/home/HomeHero.vue', load: () => import('./components/home/HomeHero.vue') },
  'family-strip': {
    file: 'components/home/FamilyStrip.vue',
    isStill: true,
    load: () => import('./components/home/FamilyStrip.vue'),
  },
  'not-found': { file: 'components/NotFound.vue', load: () => import('./components/NotFound.vue') },
};
