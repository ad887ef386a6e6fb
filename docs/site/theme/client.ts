import 'virtual:palette.css';
import './styles/index.css';
import { copyButtons } from './alive/copy.js';
import { outline } from './alive/outline.js';
import { searchDialog } from './alive/search.js';
import { siteChoice } from './alive/site-choice.js';
import { siteInCode } from './alive/site-in-code.js';
import { themeSwitch } from './alive/theme.js';
import { translationLinks } from './alive/translations.js';

copyButtons();
outline();
searchDialog();
siteChoice();
siteInCode();
translationLinks();
themeSwitch();
// Most pages are only read: they do without what parts are made with.
if (document.querySelector('[data-part]')) void import('./alive/parts.js').then((parts) => parts.bringPartsToLife());
