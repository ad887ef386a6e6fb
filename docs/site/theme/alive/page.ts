import 'virtual:palette.css';
import '../styles/index.css';
import { copyButtons } from './copy.js';
import { outline } from './outline.js';
import { searchDialog } from './search.js';
import { siteChoice } from './site-choice.js';
import { siteInCode } from './site-in-code.js';
import { themeSwitch } from './theme.js';
import { translationLinks } from './translations.js';

/** Brings to life what every page has. */
export function bringPageToLife(): void {
  copyButtons();
  outline();
  searchDialog();
  siteChoice();
  siteInCode();
  translationLinks();
  themeSwitch();
}
