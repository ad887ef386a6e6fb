import { keep } from '../lib/memory.js';

/** Name under which the choice is kept; the script in the head reads it before anything is drawn. */
const CHOICE = 'rh-colors';

/** The switch between light and dark. */
export function themeSwitch(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLElement>('.theme-switch');
  const isDark = (): boolean => root.classList.contains('dark');
  const show = (): void => button?.setAttribute('aria-checked', String(isDark()));
  button?.addEventListener('click', () => {
    root.classList.toggle('dark');
    keep(CHOICE, isDark() ? 'dark' : 'light');
    show();
  });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', () => {
    root.classList.toggle('dark', system.matches);
    show();
  });
  show();
}
