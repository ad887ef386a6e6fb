import { h } from 'vue';

/**
 * The place of an interactive part that is not there yet. It keeps a screen free, so that what stands below does not
 * move while it is looked at.
 */
export const emptySlot = () => h('div', { class: 'rh-slot', 'aria-hidden': 'true' });
