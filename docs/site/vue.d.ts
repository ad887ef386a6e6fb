import 'vue';

declare module 'vue' {
  // Vue passes data attributes on, but its types do not have them.
  interface HTMLAttributes {
    [name: `data-${string}`]: string | boolean | undefined;
  }
}
