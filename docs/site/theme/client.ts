import 'virtual:palette.css';
import './styles/index.css';
import { copyButtons } from './alive/copy.js';
import { outline } from './alive/outline.js';
import { searchDialog } from './alive/search.js';
import { siteChoice } from './alive/site-choice.js';
import { themeSwitch } from './alive/theme.js';

copyButtons();
outline();
searchDialog();
siteChoice();
themeSwitch();
// Most pages are only read: they do without what parts are made with.
if (document.querySelector('[data-part]')) void import('./alive/parts.js').then((parts) => parts.bringPartsToLife());
