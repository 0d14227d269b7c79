/** The style of search, put on the page with its script: pages that nobody searches on do not carry it. */
import css from './search.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(css);
