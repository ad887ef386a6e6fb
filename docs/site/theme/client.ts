import './styles/index.css';
import { bringPartsToLife } from './alive/parts.js';
import { copyButtons } from './alive/copy.js';
import { outline } from './alive/outline.js';
import { searchDialog } from './alive/search.js';
import { siteChoice } from './alive/site-choice.js';
import { themeSwitch } from './alive/theme.js';

void bringPartsToLife();
copyButtons();
outline();
searchDialog();
siteChoice();
themeSwitch();
