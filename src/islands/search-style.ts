/** The style of search, put on the page with its script: pages that nobody searches on do not carry it. */
import css from './search.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
