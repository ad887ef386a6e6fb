/// <reference types="vite/client" />

declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}

declare module 'vue' {
  // Vue passes data attributes on, but its types do not have them.
  interface HTMLAttributes {
    [name: `data-${string}`]: string | boolean | undefined;
  }
}
