import { useData } from 'vitepress';
import { defineComponent, h, onMounted, shallowRef } from 'vue';
import { emptySlot } from './empty-slot.js';
import { SLOTS } from './slots.js';

/**
 * The place of an interactive part in a page: `<PageSlot name="try-it" />`. Pages are complete without it, so it is
 * left empty on the server and filled once the page is alive. The part receives the id of the page's model, if it has
 * one.
 */
export const PageSlot = defineComponent({
  props: { name: { type: String, required: true } },
  setup(props) {
    const { frontmatter } = useData();
    const alive = shallowRef(false);
    onMounted(() => (alive.value = true));
    return () => {
      const part = alive.value ? SLOTS[props.name] : undefined;
      return part ? h(part, { model: frontmatter.value.model as string | undefined }) : emptySlot();
    };
  },
});
